package nl.schoolleidersregister.recognition.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.pages.Hours;
import nl.schoolleidersregister.recognition.view.SessionOnFile;
import nl.schoolleidersregister.regulation.Competence;
import org.jspecify.annotations.Nullable;

/** What programs send and get about meetings, in Dutch as the API Design Rules ask. Dates are ISO 8601. */
final class SessionBodies {

    private SessionBodies() {}

    /** A meeting: text as sent, so that all mistakes can be told at once. */
    record Bijeenkomst(
            @Nullable String datum,
            @Nullable String uren,
            @Nullable String onderwerp,
            @Nullable List<String> competenties,
            @Nullable List<String> deelnemers) {

        SessionForm form(UUID recognition) {
            return new SessionForm(
                    recognition.toString(),
                    deelnemers == null ? "" : String.join("\n", deelnemers),
                    text(datum),
                    text(uren),
                    text(onderwerp),
                    competenties == null ? List.of() : competenties);
        }

        private static String text(@Nullable String sent) {
            return sent == null ? "" : sent;
        }
    }

    /**
     * What came of it for one person.
     *
     * @param uitkomst BIJGESCHREVEN, GEWEIGERD (by a rule of the register), INGETROKKEN or IN_BEHANDELING
     * @param regel code of the rule; null unless it was refused
     */
    record Deelnemer(
            @Nullable String registratienummer,
            String uitkomst,
            @Nullable String regel) {

        static Deelnemer of(SessionOnFile.Part part) {
            var outcome = switch (part.state()) {
                case TOLD -> "IN_BEHANDELING";
                case CREDITED -> "BIJGESCHREVEN";
                case REFUSED -> "GEWEIGERD";
                case WITHDRAWN -> "INGETROKKEN";
            };
            return new Deelnemer(
                    part.number(),
                    outcome,
                    part.rule() == null ? null : part.rule().value());
        }
    }

    /** A meeting that is on file. */
    record Vastgelegd(
            UUID bijeenkomst,
            LocalDate datum,
            BigDecimal uren,
            String onderwerp,
            List<String> competenties,
            boolean ingetrokken,
            List<Deelnemer> deelnemers) {

        static Vastgelegd of(SessionOnFile session) {
            return new Vastgelegd(
                    session.id().value(),
                    session.day(),
                    Hours.of(session.minutes().value()),
                    session.title(),
                    session.competences().stream().map(Competence::code).toList(),
                    session.withdrawnAt() != null,
                    session.parts().stream().map(Deelnemer::of).toList());
        }
    }
}
