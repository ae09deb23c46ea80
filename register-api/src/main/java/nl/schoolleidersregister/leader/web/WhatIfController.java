package nl.schoolleidersregister.leader.web;

import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * What if I take this course, or fall ill? Posted, though nothing is kept: an illness does not belong in an address.
 */
@Controller
class WhatIfController {

    private final Visitor visitor;
    private final Dossiers dossiers;
    private final Standings standings;
    private final MyRegisterPage page;

    WhatIfController(Visitor visitor, Dossiers dossiers, Standings standings, MyRegisterPage page) {
        this.visitor = visitor;
        this.dossiers = dossiers;
        this.standings = standings;
        this.page = page;
    }

    @PostMapping("/mijn-register/wat-als")
    ModelAndView suppose(Account account, @ModelAttribute("form") WhatIfForm form, Model model) {
        var dossier = own(account);
        var standing = standings.of(dossier, visitor.today());
        return switch (form.read(visitor.today())) {
            case Read.Wrong<WhatIfForm.Supposed>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page.of(account, dossier, standing, form, model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<WhatIfForm.Supposed>(var supposed) -> {
                model.addAttribute("whatIf", WhatIf.of(standing, supposed));
                yield page.of(account, dossier, standing, form, model, HttpStatus.OK);
            }
        };
    }

    private Dossier own(Account account) {
        return visitor.dossierOf(account)
                .flatMap(dossiers::find)
                .filter(dossier -> dossier.registration() != null)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
