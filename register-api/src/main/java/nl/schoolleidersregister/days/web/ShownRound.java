package nl.schoolleidersregister.days.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rounds as the registrar's desk shows them, in the model as {@code dayRound}.
 *
 * @param day of the last round that was made
 * @param at when that was
 * @param concerned how many dossiers that day concerned
 * @param behind whether later days have come since
 * @param failed whom a day could not be brought to, who waits longest first
 */
public record ShownRound(LocalDate day, Instant at, int concerned, boolean behind, List<Failed> failed) {

    public ShownRound {
        failed = List.copyOf(failed);
    }

    /**
     * Somebody who did not meet one day or more.
     *
     * @param dossier id in the address of the dossier
     * @param name in full; null once it was erased
     * @param since the first of those days
     * @param reason what went wrong on that day
     */
    public record Failed(String dossier, @Nullable String name, LocalDate since, String reason) {}
}
