package nl.schoolleidersregister.details.web;

import java.util.List;
import java.util.function.Supplier;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.commands.VersionIsStale;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Stale;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.registration.parts.PersonOffice;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.store.Recorded;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The leader's own details: the e-mail address is theirs to change, a name is asked of the office. */
@Controller
class MyDetailsController {

    private static final String HERE = "/mijn-register/gegevens";

    private final Visitor visitor;
    private final PersonOffice office;
    private final Dossiers dossiers;
    private final NameHistory names;
    private final Shown shown;

    MyDetailsController(Visitor visitor, PersonOffice office, Dossiers dossiers, NameHistory names, Shown shown) {
        this.visitor = visitor;
        this.office = office;
        this.dossiers = dossiers;
        this.names = names;
        this.shown = shown;
    }

    @GetMapping(HERE)
    ModelAndView mine(Account account, Model model) {
        return visitor.dossierOf(account).isPresent()
                ? page(account, model, HttpStatus.OK)
                : new ModelAndView("redirect:/mijn-register");
    }

    @PostMapping(HERE + "/e-mail")
    ModelAndView readElsewhere(
            Account account,
            @ModelAttribute("emailForm") EmailForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        return switch (form.read(visitor.today())) {
            case Read.Wrong<EmailAddress>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page(account, model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<EmailAddress>(var email) -> {
                var ask = visitor.ask(account, sleutel, null, "email", form);
                var origin = visitor.origin(account, Role.LEADER);
                yield record(
                        account,
                        model,
                        flash,
                        "email-changed",
                        () -> office.readElsewhere(visitor.own(account), origin, email, ask));
            }
        };
    }

    @PostMapping(HERE + "/naam")
    ModelAndView ask(
            Account account,
            @ModelAttribute("nameForm") NameForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        return switch (form.read(visitor.today())) {
            case Read.Wrong<NameForm.Named>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page(account, model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<NameForm.Named>(var named) -> {
                var ask = visitor.ask(account, sleutel, null, "name", form);
                var origin = visitor.origin(account, Role.LEADER);
                yield record(
                        account,
                        model,
                        flash,
                        "name-asked",
                        () -> office.ask(visitor.own(account), origin, named.name(), named.why(), ask));
            }
        };
    }

    private ModelAndView record(
            Account account, Model model, RedirectAttributes flash, String outcome, Supplier<Recorded> order) {
        try {
            shown.await(order.get());
            flash.addFlashAttribute("notice", new Notice(outcome, List.of()));
            return new ModelAndView("redirect:" + HERE);
        } catch (RuleViolated refused) {
            model.addAttribute("refusal", Refusals.of(refused));
            return page(account, model, HttpStatus.CONFLICT);
        } catch (VersionIsStale _) {
            model.addAttribute("stale", new Stale(visitor.now(), HERE));
            return page(account, model, HttpStatus.PRECONDITION_FAILED);
        }
    }

    private ModelAndView page(Account account, Model model, HttpStatus status) {
        var dossier = own(account);
        var person = dossier.person();
        model.addAttribute("dossier", dossier);
        if (!model.containsAttribute("emailForm")) {
            model.addAttribute("emailForm", new EmailForm(person == null ? "" : person.email()));
        }
        if (!model.containsAttribute("nameForm")) {
            model.addAttribute("nameForm", NameForm.of(person));
        }
        names.declined(new DossierId(dossier.id())).ifPresent(declined -> model.addAttribute("declined", declined));
        return new ModelAndView("details/mine", model.asMap(), status);
    }

    private Dossier own(Account account) {
        return visitor.dossierOf(account)
                .flatMap(dossiers::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
