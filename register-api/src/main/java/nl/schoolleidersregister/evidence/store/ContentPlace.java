package nl.schoolleidersregister.evidence.store;

import nl.schoolleidersregister.evidence.About;
import nl.schoolleidersregister.evidence.ContentHash;
import nl.schoolleidersregister.evidence.Evidence;
import nl.schoolleidersregister.evidence.EvidenceId;
import nl.schoolleidersregister.sealing.Place;
import nl.schoolleidersregister.shared.DossierId;

/**
 * Where a content belongs; sealed bytes cannot be moved to another dossier, file or content, nor change their order.
 *
 * @param dossier whose key it is sealed under
 * @param about of what it is evidence
 * @param evidence which file
 * @param hash of the content
 */
public record ContentPlace(DossierId dossier, About about, EvidenceId evidence, ContentHash hash) {

    String stream() {
        return Evidence.streamOf(dossier, about);
    }

    /** What the cipher authenticates beside a piece; the number of pieces too, so that none can be left out. */
    byte[] bytes(int number, int pieces) {
        var label = "evidence.content." + hash.value() + "." + pieces;
        return new Place(label, dossier.toString(), stream() + "/" + evidence, number).bytes();
    }
}
