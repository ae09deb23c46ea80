package nl.schoolleidersregister.evc.web;

import java.util.Map;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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
    ModelAndView look(Account account, @RequestParam Map<String, String> sent, Model model) {
        return look(account, new EvcForm(sent), model);
    }

    @PostMapping(OFFICE)
    ModelAndView check(@RequestParam Map<String, String> sent, Model model) {
        return look(null, new EvcForm(sent), model);
    }

    private ModelAndView look(@Nullable Account own, EvcForm form, Model model) {
        return pages.said(
                ElsewhereForm.certificate(form, visitor.today()),
                own != null ? OWN : OFFICE,
                model,
                status -> page(own, form, model, status),
                certificate -> model.addAttribute("found", issuers.look(certificate, visitor.today())),
                page(own, form, model, HttpStatus.OK));
    }

    @PostMapping(OWN + "/registratie")
    ModelAndView register(
            Account account,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var form = new EvcForm(sent);
        return pages.said(
                ElsewhereForm.certificate(form, visitor.today()),
                OWN,
                model,
                status -> page(account, form, model, status),
                certificate -> {
                    model.addAttribute("found", issuers.look(certificate, visitor.today()));
                    var ask = visitor.ask(account, sleutel, null, "evc-brought", form.asked());
                    office.bring(visitor.own(account), visitor.origin(account, Role.LEADER), certificate, ask);
                },
                EvcPages.done(flash, "evc-registration-asked", "/mijn-register"));
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
