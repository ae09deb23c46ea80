package nl.schoolleidersregister.decision.web;

import java.util.UUID;
import nl.schoolleidersregister.registration.Pending;
import nl.schoolleidersregister.registration.ProcedureId;
import nl.schoolleidersregister.registration.ProcedureKind;
import nl.schoolleidersregister.registration.parts.Grounds;
import nl.schoolleidersregister.registration.parts.ShownName;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.term.LegalClock;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of a procedure: for each kind its own, with the term and the questions above. */
@Component
class ProcedurePages {

    private final Visitor visitor;
    private final Dossiers dossiers;
    private final Grounds grounds;
    private final ProcedureFacts facts;
    private final Applications applications;

    ProcedurePages(
            Visitor visitor, Dossiers dossiers, Grounds grounds, ProcedureFacts facts, Applications applications) {
        this.visitor = visitor;
        this.dossiers = dossiers;
        this.grounds = grounds;
        this.facts = facts;
        this.applications = applications;
    }

    Dossier find(UUID id) {
        return dossiers.find(new DossierId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static String name(Dossier dossier) {
        return ShownName.of(dossier);
    }

    /** The page; of a procedure that does not wait, or not any more, the one that says so. */
    ModelAndView of(UUID id, ProcedureId procedure, Model model, HttpStatus status) {
        var dossier = find(id);
        var pending = dossier.career().procedures().find(procedure);
        if (pending == null) {
            return closed(dossier, model, status == HttpStatus.OK ? HttpStatus.NOT_FOUND : status);
        }
        model.addAttribute("procedure", shown(dossier, pending));
        if (pending.kind() == ProcedureKind.RENEWAL) {
            model.addAttribute("evaluation", applications.evaluation(dossier, visitor.today()));
            model.addAttribute("applied", applications.of(dossier, visitor.today()));
        }
        return new ModelAndView(view(pending.kind()), model.asMap(), status);
    }

    /** Nothing waits here any more; the dossier tells what became of it. */
    static ModelAndView closed(Dossier dossier, Model model, HttpStatus status) {
        model.addAttribute("name", name(dossier));
        model.addAttribute("dossier", dossier.id().toString());
        return new ModelAndView("decision/closed", model.asMap(), status);
    }

    private static String view(ProcedureKind kind) {
        return switch (kind) {
            case RENEWAL -> "decision/renewal";
            case DEFERRAL -> "decision/deferral";
            case QUALIFICATION -> "decision/qualification";
        };
    }

    ShownProcedure shown(Dossier dossier, Pending pending) {
        var today = visitor.today();
        var terms = grounds.rules().inForceOn(today).regulation().procedure();
        var clock = pending.clock(terms.decisionWeeks(), today);
        var registration = dossier.registration();
        var written = facts.in(new DossierId(dossier.id()));
        var notice = pending.noticeOn();
        return new ShownProcedure(
                dossier.id().toString(),
                dossier.version(),
                pending.id().toString(),
                pending.kind(),
                name(dossier),
                registration == null ? null : registration.number(),
                pending.startedOn(),
                clock.lastDay(today),
                clock.isLate(today),
                pending.isWaitingForThePerson(today),
                pending.laterBy() != null,
                notice == null ? null : LegalClock.lastDayAfterNotice(notice),
                pending.until(),
                written.why(pending.id()).orElse(null),
                written.questions(pending.id()));
    }
}
