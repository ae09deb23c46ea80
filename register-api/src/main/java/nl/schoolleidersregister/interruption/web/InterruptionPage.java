package nl.schoolleidersregister.interruption.web;

import java.util.List;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.registration.Earned;
import nl.schoolleidersregister.registration.parts.Grounds;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.registration.view.LedgerLine;
import nl.schoolleidersregister.registration.view.LedgerLines;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page about absence, pause and more time. */
@Component
class InterruptionPage {

    static final String HERE = "/mijn-register/onderbreking";

    private final Visitor visitor;
    private final Dossiers dossiers;
    private final LedgerLines ledger;
    private final Grounds grounds;

    InterruptionPage(Visitor visitor, Dossiers dossiers, LedgerLines ledger, Grounds grounds) {
        this.visitor = visitor;
        this.dossiers = dossiers;
        this.ledger = ledger;
        this.grounds = grounds;
    }

    /** The page; what was typed and what is wrong with it stands in the model. */
    ModelAndView of(Account account, Model model, HttpStatus status) {
        var dossier = own(account);
        model.addAttribute("inRegister", dossier.career().status().isInRegister());
        model.addAttribute("interruptions", interruptions(dossier));
        model.addAttribute("codes", Interruptions.codes(visitor.today(), grounds.rules()));
        model.addAttribute("words", MoreTimeForm.WORDS);
        form(model, "absence", AbsenceForm.EMPTY);
        form(model, "moreTimeForm", MoreTimeForm.EMPTY);
        form(model, "ended", "");
        return new ModelAndView("interruption/interruption", model.asMap(), status);
    }

    private static void form(Model model, String name, Object empty) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, empty);
        }
    }

    Interruptions interruptions(Dossier dossier) {
        List<Earned> earned = ledger.of(new DossierId(dossier.id())).stream()
                .filter(LedgerLine::stands)
                .map(LedgerLine::earned)
                .toList();
        return Interruptions.of(dossier.career(), earned, visitor.today(), grounds.rules());
    }

    private Dossier own(Account account) {
        return dossiers.find(visitor.own(account))
                .filter(dossier -> dossier.registration() != null)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
