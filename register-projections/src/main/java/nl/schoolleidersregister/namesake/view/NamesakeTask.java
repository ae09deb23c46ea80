package nl.schoolleidersregister.namesake.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One task. Personal fields are null once the key is gone.
 *
 * @param existing the dossier with the same name and birth date
 * @param account the account that tried to enrol
 */
public record NamesakeTask(
        UUID id,
        UUID existing,
        UUID account,
        @Nullable String name,
        @Nullable LocalDate birthDate,
        @Nullable String email,
        Instant since,
        Outcome outcome) {

    /** What became of it. */
    public enum Outcome {
        /** A registrar will look. */
        OPEN,
        /** Two people. */
        ADMITTED,
        /** One person. */
        DISMISSED
    }
}
