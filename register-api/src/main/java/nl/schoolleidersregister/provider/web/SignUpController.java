package nl.schoolleidersregister.provider.web;

import java.util.List;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.provider.parts.ProviderOffice;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.visit.Refusals;
import nl.schoolleidersregister.visit.Shown;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The first visit of a provider: one form, once. */
@Controller
class SignUpController {

    private static final String HERE = "/aanbieder/aanmelden";
    private static final String HOME = "/aanbieder";

    private final Visitor visitor;
    private final ProviderOffice office;
    private final Shown shown;

    SignUpController(Visitor visitor, ProviderOffice office, Shown shown) {
        this.visitor = visitor;
        this.office = office;
        this.shown = shown;
    }

    @GetMapping(HERE)
    ModelAndView form(Account account, Model model) {
        if (office.providerOf(account).isPresent()) {
            return new ModelAndView("redirect:" + HOME);
        }
        return page(model, SignUpForm.EMPTY, HttpStatus.OK);
    }

    @PostMapping(HERE)
    ModelAndView signUp(
            Account account,
            @ModelAttribute("form") SignUpForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        return switch (form.read(visitor.today())) {
            case Read.Wrong<SignUpForm.Stated>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page(model, form, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<SignUpForm.Stated>(var stated) -> record(account, form, stated, sleutel, model, flash);
        };
    }

    private ModelAndView record(
            Account account,
            SignUpForm form,
            SignUpForm.Stated stated,
            @Nullable String key,
            Model model,
            RedirectAttributes flash) {
        try {
            var request = visitor.key(account, key, "provider", stated);
            var origin = visitor.origin(account, Role.PROVIDER);
            shown.await(office.signUp(origin, stated.name(), stated.number(), request));
            flash.addFlashAttribute(
                    "notice",
                    new Notice("provider-signed-up", List.of(stated.name().value())));
            return new ModelAndView("redirect:" + HOME);
        } catch (RuleViolated refused) {
            model.addAttribute("refusal", Refusals.of(refused));
            return page(model, form, HttpStatus.CONFLICT);
        }
    }

    private static ModelAndView page(Model model, SignUpForm form, HttpStatus status) {
        model.addAttribute("form", form);
        return new ModelAndView(SignUpForm.VIEW, model.asMap(), status);
    }
}
