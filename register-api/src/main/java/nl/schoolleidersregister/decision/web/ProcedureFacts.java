package nl.schoolleidersregister.decision.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.registration.AdmissionEvent.MoreAsked;
import nl.schoolleidersregister.registration.AdmissionEvent.QuestionAnswered;
import nl.schoolleidersregister.registration.CycleEvent.DeferralRequested;
import nl.schoolleidersregister.registration.ProcedureId;
import nl.schoolleidersregister.registration.ProposalId;
import nl.schoolleidersregister.registration.StandingEvent.ProposalMade;
import nl.schoolleidersregister.registration.StandingEvent.ViewGiven;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import org.springframework.stereotype.Component;

/** What people wrote in a procedure; no view keeps it, so it is read from the log. */
@Component
class ProcedureFacts {

    private static final String GONE = "–";

    private final LogReader log;

    ProcedureFacts(LogReader log) {
        this.log = log;
    }

    /** What was written in one dossier. */
    Written in(DossierId dossier) {
        return new Written(log.about(dossier.subject().value()).stream()
                .map(LoggedEvent::event)
                .toList());
    }

    /** The facts of one dossier. */
    record Written(List<Event> facts) {

        Written {
            facts = List.copyOf(facts);
        }

        /** Why more time was asked. */
        Optional<String> why(ProcedureId procedure) {
            return facts.stream()
                    .flatMap(fact -> fact instanceof DeferralRequested asked
                                    && asked.procedure().equals(procedure)
                            ? Optional.of(text(asked.why())).stream()
                            : Optional.<String>empty().stream())
                    .findFirst();
        }

        /** What was asked in a procedure and what came, the earliest first. */
        List<ShownProcedure.Asked> questions(ProcedureId procedure) {
            var asked = new ArrayList<ShownProcedure.Asked>();
            for (var fact : facts) {
                switch (fact) {
                    case MoreAsked more
                    when more.procedure().equals(procedure) ->
                        asked.add(new ShownProcedure.Asked(
                                text(more.what()), Origin.dayOf(more.at()), more.answerBy(), null, null));
                    case QuestionAnswered answer
                    when answer.procedure().equals(procedure) -> asked.add(answered(asked.removeLast(), answer));
                    default -> {
                        // Says nothing about this procedure.
                    }
                }
            }
            return asked;
        }

        private static ShownProcedure.Asked answered(ShownProcedure.Asked question, QuestionAnswered fact) {
            return new ShownProcedure.Asked(
                    question.what(),
                    question.askedOn(),
                    question.answerBy(),
                    text(fact.answer()),
                    Origin.dayOf(fact.at()));
        }

        /** Why a registrar proposed it; nothing for what the day round proposed. */
        Optional<String> why(ProposalId proposal) {
            return facts.stream()
                    .flatMap(fact ->
                            fact instanceof ProposalMade made && made.proposal().equals(proposal)
                                    ? Optional.ofNullable(made.why()).stream()
                                    : Optional.<Personal<Reason>>empty().stream())
                    .map(Written::text)
                    .findFirst();
        }

        /** The person's view on a proposal. */
        Optional<String> view(ProposalId proposal) {
            return facts.stream()
                    .flatMap(fact ->
                            fact instanceof ViewGiven given && given.proposal().equals(proposal)
                                    ? Optional.of(text(given.view())).stream()
                                    : Optional.<String>empty().stream())
                    .findFirst();
        }

        private static String text(Personal<Reason> reason) {
            return reason.known().map(Reason::text).orElse(GONE);
        }
    }
}
