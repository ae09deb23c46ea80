package nl.schoolleidersregister.registration.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.person.NameChange;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.registration.Career;
import nl.schoolleidersregister.registration.ConfirmedBy;
import nl.schoolleidersregister.registration.Route;
import nl.schoolleidersregister.registration.Status;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as its owner and the registrar see it. Personal fields are null once the person's key is gone.
 *
 * @param version of the registration's stream, for If-Match
 * @param career what the registration has come to
 * @param waitingSince since when a diploma waits for judgement; null when none does
 * @param registration null until registered
 * @param renaming a name that was asked and waits; null when none does
 * @param died whether the person died
 */
public record Dossier(
        UUID id,
        long version,
        Career career,
        @Nullable PersonOnFile person,
        LocalDate enrolledOn,
        @Nullable Instant waitingSince,
        @Nullable RegistrationOnFile registration,
        @Nullable NameAsked renaming,
        boolean died,
        List<QualificationOnFile> qualifications,
        List<EmploymentOnFile> employments) {

    /** Who it is. */
    public record PersonOnFile(String given, String prefix, String family, LocalDate birthDate, String email) {

        /** The name in full. */
        public String fullName() {
            return Dossier.fullName(given, prefix, family);
        }
    }

    /**
     * A name that was asked.
     *
     * @param name null once the person's key is gone, as is why
     */
    public record NameAsked(
            @Nullable PersonName name, @Nullable NameChange why, Instant at) {}

    /**
     * The registration.
     *
     * @param number null once the person's key is gone
     * @param since first day of the first registration
     * @param until first day after the running period
     */
    public record RegistrationOnFile(
            @Nullable String number, LocalDate since, LocalDate from, LocalDate until, String regulation) {}

    /**
     * A stated qualification, or a training that runs.
     *
     * @param awardedOn for a training its first day
     * @param outcome WAITING, VERIFIED or REJECTED
     * @param reason why it was rejected, else null
     * @param judgedAt when it was judged; null while it waits
     */
    public record QualificationOnFile(
            UUID id,
            Route route,
            @Nullable String training,
            @Nullable String institution,
            LocalDate awardedOn,
            Instant statedAt,
            Outcome outcome,
            @Nullable String reason,
            @Nullable Instant judgedAt) {

        /** Where the judgement is. */
        public enum Outcome {
            /** A registrar will look at it. */
            WAITING,
            /** In order. */
            VERIFIED,
            /** Not accepted. */
            REJECTED
        }
    }

    /**
     * An employment.
     *
     * @param until first day on which it no longer holds; null while it runs
     * @param confirmed null until the employer confirms it
     */
    public record EmploymentOnFile(
            UUID id,
            @Nullable String schoolName,
            @Nullable String town,
            String function,
            String contract,
            BigDecimal fte,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable ConfirmationOnFile confirmed) {}

    /** That the employer confirmed an employment (art. C5). */
    public record ConfirmationOnFile(ConfirmedBy by, Instant at) {}

    /** The diploma that waits for judgement. */
    public Optional<QualificationOnFile> waiting() {
        return qualifications.stream()
                .filter(stated -> stated.outcome() == QualificationOnFile.Outcome.WAITING)
                .findFirst();
    }

    /** What the person is to the register. */
    public Status status() {
        return career.status();
    }

    static String fullName(String given, String prefix, String family) {
        return new PersonName(given, prefix, family).full();
    }
}
