package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * One person's dossier on the registrar's desk, in the model as {@code dossier}; beside it {@code verification} and
 * {@code rejection} while a decision is open.
 *
 * @param id in the address of the page
 * @param version for {@code If-Match}
 * @param name in full
 * @param diploma as stated
 * @param diplomaOld whether it is older than art. A4 allows without more
 * @param employments latest first
 * @param facts what happened, latest first
 */
record Dossier(
        String id,
        long version,
        String name,
        @Nullable LocalDate birthDate,
        String email,
        Standing standing,
        Diploma diploma,
        boolean diplomaOld,
        List<EmploymentLine> employments,
        List<Fact> facts) {

    /** Template of the dossier. */
    static final String VIEW = "registration/dossier";

    Dossier {
        employments = List.copyOf(employments);
        facts = List.copyOf(facts);
    }

    /** Where the dossier stands. */
    sealed interface Standing {

        /** Name of the case for messages and fragments. */
        default String key() {
            return switch (this) {
                case Awaiting _ -> "awaiting";
                case Rejected _ -> "rejected";
                case Registered _ -> "registered";
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

    /** Registered, in this period. */
    record Registered(String number, LocalDate since, Period period) implements Standing {}

    /**
     * A line of the history.
     *
     * @param happened day the fact is about
     * @param recorded day it came in, shown where it differs
     * @param code message key {@code fact.<code>}
     * @param args what the text fills in
     * @param decision whether somebody decided something
     * @param by who recorded it, or null for the leader
     */
    record Fact(
            LocalDate happened,
            LocalDate recorded,
            String code,
            List<Object> args,
            boolean decision,
            @Nullable String by) {

        Fact {
            args = List.copyOf(args);
        }
    }
}
