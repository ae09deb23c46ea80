package nl.schoolleidersregister.registration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.UUID;
import nl.schoolleidersregister.shared.DossierId;

/** One proposal for a decision against a person. */
public record ProposalId(UUID value) {

    /** The proposal of a kind that a day brings; the same however often the day is met. */
    static ProposalId of(DossierId dossier, ProposalKind kind, LocalDate day) {
        return new ProposalId(UUID.nameUUIDFromBytes((dossier + " " + kind + " " + day).getBytes(UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
