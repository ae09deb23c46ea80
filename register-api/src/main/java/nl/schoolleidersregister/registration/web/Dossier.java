package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.registration.parts.DossierSection;
import nl.schoolleidersregister.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * One person's dossier on the registrar's desk, in the model as {@code dossier}: whose it is and where it stands; all
 * else are sections.
 *
 * @param id in the address of the page
 * @param version for {@code If-Match}
 * @param name in full
 * @param school where somebody works today; null for nowhere
 * @param decide what is to be decided
 * @param actions what can be recorded at any time
 * @param read the wide column
 * @param beside the narrow column
 */
record Dossier(
        String id,
        long version,
        String name,
        @Nullable String school,
        Standing standing,
        List<DossierSection.Content> decide,
        List<DossierSection.Content> actions,
        List<DossierSection.Content> read,
        List<DossierSection.Content> beside) {

    /** Template of the dossier. */
    static final String VIEW = "registration/dossier";

    Dossier {
        decide = List.copyOf(decide);
        actions = List.copyOf(actions);
        read = List.copyOf(read);
        beside = List.copyOf(beside);
    }

    /** Where the dossier stands. */
    sealed interface Standing {

        /** Name of the case for messages and fragments. */
        default String key() {
            return switch (this) {
                case Awaiting _ -> "awaiting";
                case Rejected _ -> "rejected";
                case Registered registered -> registered.lapsed() ? "lapsed" : "registered";
            };
        }
    }

    /**
     * The diploma waits for a decision.
     *
     * @param answerBy last day for it (art. I1)
     * @param late whether that day has passed
     */
    record Awaiting(LocalDate since, LocalDate answerBy, boolean late) implements Standing {}

    /** The diploma was not accepted. */
    record Rejected(LocalDate on, String reason) implements Standing {}

    /**
     * Registered, in this period.
     *
     * @param lapsed whether the period is over and nothing came after it
     */
    record Registered(String number, LocalDate since, Period period, boolean lapsed) implements Standing {}
}
