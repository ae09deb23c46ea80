package nl.schoolleidersregister.evc.web;

import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.evc.web.EvcPages.Course;
import nl.schoolleidersregister.evc.web.EvcPages.Page;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Looks at a certificate from elsewhere; a leader can ask for registration with one that is in order. */
@Controller
class ElsewhereController {

    private static final String OWN = "/mijn-register/evc/elders";
    private static final String OFFICE = "/kantoor/evc/controle";

    private final Visitor visitor;
    private final Issuers issuers;
    private final ElsewhereOffice office;
    private final EvcPages pages;

    ElsewhereController(Visitor visitor, Issuers issuers, ElsewhereOffice office, EvcPages pages) {
        this.visitor = visitor;
        this.issuers = issuers;
        this.office = office;
        this.pages = pages;
    }

    @GetMapping(OWN)
    ModelAndView form(Account account, Model model) {
        return page(account, EvcForm.EMPTY, model, HttpStatus.OK);
    }

    @GetMapping(OFFICE)
    ModelAndView form(Model model) {
        return page(null, EvcForm.EMPTY, model, HttpStatus.OK);
    }

    @PostMapping(OWN)
    ModelAndView look(Turn turn) {
        return look(turn.account(), turn);
    }

    @PostMapping(OFFICE)
    ModelAndView check(Turn turn) {
        return look(null, turn);
    }

    /** Nothing is recorded, so nothing is repeated either: the page comes back with what was found. */
    private ModelAndView look(@Nullable Account own, Turn turn) {
        return switch (ElsewhereForm.certificate(turn.form(), visitor.today())) {
            case Read.Wrong<SignedCertificate>(var problems) -> {
                turn.model().addAttribute("problems", problems);
                yield page(own, turn.form(), turn.model(), HttpStatus.BAD_REQUEST);
            }
            case Read.Right<SignedCertificate>(var certificate) -> {
                turn.model().addAttribute("found", issuers.look(certificate, visitor.today()));
                yield page(own, turn.form(), turn.model(), HttpStatus.OK);
            }
        };
    }

    @PostMapping(OWN + "/registratie")
    ModelAndView register(Turn turn) {
        Page page = status -> page(turn.account(), turn.form(), turn.model(), status);
        return pages.said(
                turn,
                ElsewhereForm.certificate(turn.form(), visitor.today()),
                new Course("evc-brought", "", OWN, page, "evc-registration-asked", "/mijn-register"),
                (certificate, ask) -> {
                    turn.model().addAttribute("found", issuers.look(certificate, visitor.today()));
                    var own = visitor.own(turn.account());
                    office.bring(own, visitor.origin(turn.account(), Role.LEADER), certificate, ask);
                });
    }

    private ModelAndView page(@Nullable Account own, EvcForm form, Model model, HttpStatus status) {
        model.addAttribute("form", form);
        model.addAttribute("own", own != null);
        model.addAttribute("address", own != null ? OWN : OFFICE);
        if (own != null) {
            model.addAttribute("asking", pages.asking(visitor.own(own), null));
        }
        return new ModelAndView("evc/elsewhere", model.asMap(), status);
    }
}
