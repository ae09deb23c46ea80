package nl.schoolleidersregister.registration.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.registration.view.RegisterEntry;
import org.jspecify.annotations.Nullable;

/** What programs send and get, in Dutch as the API Design Rules ask. Dates are ISO 8601. */
final class ApiBodies {

    private ApiBodies() {}

    /** Enrolment: text as sent, so that all mistakes can be told at once. Without a route it is by diploma. */
    record Inschrijving(
            @Nullable String voornamen,
            @Nullable String tussenvoegsel,
            @Nullable String achternaam,
            @Nullable String geboortedatum,
            @Nullable String email,
            @Nullable String route,
            @Nullable String opleiding,
            @Nullable String instelling,
            @Nullable String diplomadatum,
            @Nullable Dienstverband dienstverband) {

        EnrolmentForm form() {
            var work = dienstverband == null ? EmploymentForm.EMPTY : dienstverband.form();
            return new EnrolmentForm(
                    text(voornamen),
                    text(tussenvoegsel),
                    text(achternaam),
                    text(geboortedatum),
                    text(email),
                    text(route),
                    text(opleiding),
                    text(instelling),
                    text(diplomadatum),
                    work.school(),
                    work.function(),
                    work.contract(),
                    work.fte(),
                    work.from());
        }
    }

    /** Employment. */
    record Dienstverband(
            @Nullable String school,
            @Nullable String functie,
            @Nullable String contract,
            @Nullable BigDecimal fte,
            @Nullable String vanaf) {

        EmploymentForm form() {
            var part = fte == null ? "" : fte.toPlainString();
            return new EmploymentForm(text(school), text(functie), text(contract), part, text(vanaf));
        }
    }

    /** Registration on the diploma that waits. */
    record Registratie(@Nullable String vanaf) {

        VerificationForm form() {
            return new VerificationForm(text(vanaf));
        }
    }

    /** What was recorded. */
    record Vastgelegd(UUID inschrijving, long versie) {}

    /**
     * The public entry (art. J1).
     *
     * @param nummer of the entry that goes on, where a number of a merged dossier was asked
     * @param geldigTot first day on which it no longer holds, as things stand
     * @param titel whether the title can be used
     * @param maatregelen those that run; never why
     */
    record Vermelding(
            String nummer,
            String naam,
            String status,
            LocalDate geregistreerdSinds,
            LocalDate geldigTot,
            boolean titel,
            List<Maatregel> maatregelen,
            List<School> scholen) {

        static Vermelding of(RegisterEntry entry) {
            return new Vermelding(
                    entry.number(),
                    entry.name(),
                    entry.status().name(),
                    entry.since(),
                    entry.until(),
                    PublicEntry.isTitled(entry.status()),
                    entry.measures().stream()
                            .map(one -> new Maatregel(
                                    one.kind().name(),
                                    one.period().from(),
                                    one.period().until()))
                            .toList(),
                    entry.schools().stream()
                            .map(school -> new School(school.name(), school.town()))
                            .toList());
        }
    }

    /** A measure that runs; {@code tot} is the first day after. */
    record Maatregel(String soort, LocalDate vanaf, LocalDate tot) {}

    /** A school by name and town. */
    record School(String naam, String plaats) {}

    /** A dossier as its owner and the office see it. */
    record Dossier(
            UUID inschrijving,
            long versie,
            @Nullable String naam,
            LocalDate ingeschrevenOp,
            String status,
            @Nullable String nummer,
            @Nullable LocalDate geldigTot,
            List<Werk> dienstverbanden) {

        static Dossier of(nl.schoolleidersregister.registration.view.Dossier on, LocalDate today) {
            var registration = on.registration();
            return new Dossier(
                    on.id(),
                    on.version(),
                    on.person() == null ? null : on.person().fullName(),
                    on.enrolledOn(),
                    on.status().name(),
                    registration == null ? null : registration.number(),
                    registration == null ? null : registration.until(),
                    on.employments().stream()
                            .map(work -> new Werk(
                                    work.id(),
                                    work.schoolName(),
                                    work.function(),
                                    work.contract(),
                                    work.fte(),
                                    work.from(),
                                    work.until()))
                            .toList());
        }
    }

    /** An employment on file. */
    record Werk(
            UUID dienstverband,
            @Nullable String school,
            String functie,
            String contract,
            BigDecimal fte,
            LocalDate vanaf,
            @Nullable LocalDate tot) {}

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
