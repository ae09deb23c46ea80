package nl.schoolleidersregister.evidence;

import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;

import java.util.UUID;
import java.util.stream.IntStream;
import nl.schoolleidersregister.evidence.EvidenceCommand.AttachEvidence;
import nl.schoolleidersregister.evidence.EvidenceCommand.WithdrawEvidence;
import nl.schoolleidersregister.evidence.EvidenceEvent.EvidenceAttached;
import nl.schoolleidersregister.evidence.EvidenceEvent.EvidenceWithdrawn;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Scenario;

/** The sentences of the tests about the evidence of one diploma. */
final class EvidenceFixture {

    static final DossierId DOSSIER = new DossierId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    static final About ABOUT =
            new About(About.Kind.QUALIFICATION, UUID.fromString("00000000-0000-4000-8000-0000000000c1"));
    static final FileSize SIZE = new FileSize(2_000_000);

    private static final String DAY = "2026-02-01";

    private EvidenceFixture() {}

    static Scenario<EvidenceEvent, EvidenceCommand> given(EvidenceEvent... history) {
        var streams = new MemoryStreams<>(Evidence.class, EvidenceEvent.class, Evidence::new, Evidence::decide);
        var stream = Evidence.streamOf(DOSSIER, ABOUT);
        return new Scenario<EvidenceEvent, EvidenceCommand>(streams, stream, DOSSIER.subject()).given(history);
    }

    /** So many photos. */
    static EvidenceEvent[] photos(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(EvidenceFixture::attached)
                .toArray(EvidenceEvent[]::new);
    }

    static EvidenceId evidence(int number) {
        return new EvidenceId(new UUID(0x4005L, number));
    }

    private static AttachedFile file(String name, int content) {
        return new AttachedFile(FileName.ofUploaded(name), new ContentHash("%064x".formatted(content)));
    }

    /** A photo, which is another one for every number. */
    static AttachEvidence attach(int number) {
        return attach(number, new OfferedFile(file("diploma.jpg", number), Detected.JPEG, SIZE), Standing.OPEN);
    }

    /** A file of this name that turns out to be this. */
    static AttachEvidence attach(String name, Detected detected) {
        return attach(1, new OfferedFile(file(name, 1), detected, SIZE), Standing.OPEN);
    }

    static AttachEvidence attachOfSize(long bytes) {
        return attach(1, new OfferedFile(file("diploma.jpg", 1), Detected.JPEG, new FileSize(bytes)), Standing.OPEN);
    }

    static AttachEvidence attachAfterTheDecision() {
        return attach(1, new OfferedFile(file("diploma.jpg", 1), Detected.JPEG, SIZE), Standing.DECIDED);
    }

    /** The same content under another id. */
    static AttachEvidence attachAgain(int number, int as) {
        return attach(as, new OfferedFile(file("nog-eens.jpg", number), Detected.JPEG, SIZE), Standing.OPEN);
    }

    private static AttachEvidence attach(int number, OfferedFile offered, Standing standing) {
        return new AttachEvidence(DOSSIER, leaderOn(DAY), evidence(number), ABOUT, offered, standing);
    }

    static EvidenceAttached attached(int number) {
        return attached(number, "diploma.jpg", number, FileType.JPEG, SIZE);
    }

    static EvidenceAttached attached(int number, String name, int content, FileType type, FileSize size) {
        return new EvidenceAttached(evidence(number), ABOUT, Personal.of(file(name, content)), type, size, noon(DAY));
    }

    static WithdrawEvidence withdraw(int number) {
        return new WithdrawEvidence(DOSSIER, leaderOn(DAY), evidence(number), ABOUT, Standing.OPEN);
    }

    static WithdrawEvidence withdrawAfterTheDecision(int number) {
        return new WithdrawEvidence(DOSSIER, leaderOn(DAY), evidence(number), ABOUT, Standing.DECIDED);
    }

    static EvidenceWithdrawn withdrawn(int number) {
        return new EvidenceWithdrawn(evidence(number), noon(DAY));
    }
}
