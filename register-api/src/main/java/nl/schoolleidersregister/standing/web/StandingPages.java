package nl.schoolleidersregister.standing.web;

import java.util.UUID;
import nl.schoolleidersregister.registration.Application;
import nl.schoolleidersregister.registration.MeasureKind;
import nl.schoolleidersregister.registration.ProposalKind;
import nl.schoolleidersregister.registration.RemovalReason;
import nl.schoolleidersregister.registration.Standing.Ended;
import nl.schoolleidersregister.registration.parts.Grounds;
import nl.schoolleidersregister.registration.parts.ShownName;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.registration.view.LedgerLine;
import nl.schoolleidersregister.registration.view.LedgerLines;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of somebody's standing. */
@Component
class StandingPages {

    private final Visitor visitor;
    private final Dossiers dossiers;
    private final LedgerLines ledger;
    private final Grounds grounds;

    StandingPages(Visitor visitor, Dossiers dossiers, LedgerLines ledger, Grounds grounds) {
        this.visitor = visitor;
        this.dossiers = dossiers;
        this.ledger = ledger;
        this.grounds = grounds;
    }

    ModelAndView of(UUID id, Model model, HttpStatus status) {
        var dossier =
                dossiers.find(new DossierId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("standing", shown(dossier));
        model.addAttribute("kinds", MeasureKind.values());
        model.addAttribute("removals", StandingForms.REMOVALS);
        empty(model, "measure", StandingForms.Measure.EMPTY);
        empty(model, "suspension", StandingForms.Suspension.EMPTY);
        empty(model, "removal", StandingForms.Removal.EMPTY);
        empty(model, "restoration", StandingForms.Restoration.EMPTY);
        return new ModelAndView("standing/standing", model.asMap(), status);
    }

    /** What was typed stays. */
    private static void empty(Model model, String form, Object nothing) {
        if (!model.containsAttribute(form)) {
            model.addAttribute(form, nothing);
        }
    }

    private ShownStanding shown(Dossier dossier) {
        var standing = dossier.career().standing();
        var registration = dossier.registration();
        var ended = standing.mergedInto() == null ? standing.ended() : null;
        return new ShownStanding(
                dossier.id().toString(),
                dossier.version(),
                ShownName.of(dossier),
                registration == null ? null : registration.number(),
                dossier.status(),
                standing.measures(),
                standing.suspension(),
                standing.of(ProposalKind.STRIKE_OFF),
                standing.ending(),
                ended,
                prior(dossier, ended));
    }

    private Application.@Nullable LastYears prior(Dossier dossier, @Nullable Ended ended) {
        if (ended == null || ended.reason() == RemovalReason.DEATH) {
            return null;
        }
        var earned = ledger.of(new DossierId(dossier.id())).stream()
                .filter(LedgerLine::stands)
                .map(LedgerLine::earned)
                .toList();
        return Application.prior(dossier.career(), earned, grounds.rules(), visitor.today());
    }
}
