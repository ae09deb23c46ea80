package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.registration.AdmissionEvent.MoreAsked;
import nl.schoolleidersregister.registration.AdmissionEvent.QuestionAnswered;
import nl.schoolleidersregister.registration.ProcedureId;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the office asked about a qualification and what came, read from the log itself. */
@Component
class Questions {

    private final LogReader log;

    Questions(LogReader log) {
        this.log = log;
    }

    /**
     * A question.
     *
     * @param by last day for the answer
     * @param answer null while it is awaited, and when it did not come
     */
    record Asked(
            String what,
            LocalDate on,
            LocalDate by,
            @Nullable String answer,
            @Nullable LocalDate cameOn) {

        /** Whether the answer can still come. */
        public boolean isOpenOn(LocalDate today) {
            return cameOn == null && !today.isAfter(by);
        }

        private Asked answered(QuestionAnswered fact) {
            return new Asked(what, on, by, text(fact.answer()), Terms.day(fact.at()));
        }
    }

    /** All questions about one qualification, the earliest first. */
    List<Asked> about(DossierId dossier, QualificationId qualification) {
        var procedure = ProcedureId.about(qualification);
        var asked = new ArrayList<Asked>();
        for (var logged : log.about(dossier.subject().value())) {
            if (logged.event() instanceof MoreAsked fact && fact.procedure().equals(procedure)) {
                asked.add(new Asked(text(fact.what()), Terms.day(fact.at()), fact.answerBy(), null, null));
            } else if (logged.event() instanceof QuestionAnswered fact
                    && fact.procedure().equals(procedure)) {
                asked.add(asked.removeLast().answered(fact));
            }
        }
        return List.copyOf(asked);
    }

    private static String text(Personal<Reason> sealed) {
        return Lines.shown(sealed.known().map(Reason::text).orElse(null));
    }
}
