package nl.schoolleidersregister.bench.history;

import nl.schoolleidersregister.evidence.About;
import nl.schoolleidersregister.evidence.AttachedFile;
import nl.schoolleidersregister.evidence.ContentHash;
import nl.schoolleidersregister.evidence.Detected;
import nl.schoolleidersregister.evidence.EvidenceCommand.AttachEvidence;
import nl.schoolleidersregister.evidence.EvidenceId;
import nl.schoolleidersregister.evidence.FileName;
import nl.schoolleidersregister.evidence.FileSize;
import nl.schoolleidersregister.evidence.OfferedFile;
import nl.schoolleidersregister.evidence.Standing;

/** Files that people attach, as the log tells of them; what would stand in them is nowhere. */
final class Proofs {

    private Proofs() {}

    static void attach(Region region, Leader leader, About about) {
        var chance = leader.chance();
        var hash = new StringBuilder();
        while (hash.length() < 64) {
            hash.append("%016x".formatted(chance.nextLong()));
        }
        var photo = chance.nextInt(3) > 0;
        var file =
                new AttachedFile(new FileName(photo ? "bewijs.jpg" : "bewijs.pdf"), new ContentHash(hash.toString()));
        region.order(new AttachEvidence(
                leader.dossier(),
                leader.now(region.world()),
                new EvidenceId(region.id()),
                about,
                new OfferedFile(
                        file, photo ? Detected.JPEG : Detected.PDF, new FileSize(100_000 + chance.nextLong(3_000_000))),
                Standing.OPEN));
    }
}
