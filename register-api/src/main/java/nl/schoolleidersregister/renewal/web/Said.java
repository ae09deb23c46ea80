package nl.schoolleidersregister.renewal.web;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.registration.AdmissionEvent.MoreAsked;
import nl.schoolleidersregister.registration.ProcedureId;
import nl.schoolleidersregister.registration.ProposalId;
import nl.schoolleidersregister.registration.StandingEvent.ProposalMade;
import nl.schoolleidersregister.registration.StandingEvent.ViewGiven;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was said in a dossier in somebody's own words; it stands in the log, sealed, and nowhere else. */
@Component
class Said {

    private final LogReader log;

    Said(LogReader log) {
        this.log = log;
    }

    /** What was asked last in a procedure. */
    Optional<String> asked(DossierId dossier, ProcedureId procedure) {
        return last(
                dossier,
                event -> event instanceof MoreAsked fact && fact.procedure().equals(procedure) ? fact.what() : null);
    }

    /** Why something was proposed, where a registrar wrote that. */
    Optional<String> why(DossierId dossier, ProposalId proposal) {
        return last(
                dossier,
                event -> event instanceof ProposalMade fact && fact.proposal().equals(proposal) ? fact.why() : null);
    }

    /** The person's last view on a proposal. */
    Optional<String> view(DossierId dossier, ProposalId proposal) {
        return last(
                dossier,
                event -> event instanceof ViewGiven fact && fact.proposal().equals(proposal) ? fact.view() : null);
    }

    private Optional<String> last(DossierId dossier, Function<Event, @Nullable Personal<Reason>> words) {
        return log.about(dossier.subject().value()).reversed().stream()
                .map(LoggedEvent::event)
                .map(words)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(Personal::known)
                .map(Reason::text);
    }
}
