package nl.schoolleidersregister.registration.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.commands.VersionIsStale;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Stale;
import nl.schoolleidersregister.registration.EmploymentId;
import nl.schoolleidersregister.registration.parts.DossierOffice;
import nl.schoolleidersregister.registration.parts.FirstPage;
import nl.schoolleidersregister.registration.view.Dossiers;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** <i>Mijn register</i>: where a leader stands, and the work a leader states. */
@Controller
class LeaderController {

    private static final String HERE = "/mijn-register";
    private static final String WORK = "/mijn-register/dienstverbanden";

    private final Visitor visitor;
    private final DossierOffice office;
    private final Dossiers dossiers;
    private final Choices choices;
    private final MyPages pages;
    private final Shown shown;
    private final FirstPage first;

    LeaderController(
            Visitor visitor,
            DossierOffice office,
            Dossiers dossiers,
            Choices choices,
            MyPages pages,
            Shown shown,
            FirstPage first) {
        this.visitor = visitor;
        this.office = office;
        this.dossiers = dossiers;
        this.choices = choices;
        this.pages = pages;
        this.shown = shown;
        this.first = first;
    }

    @GetMapping(HERE)
    ModelAndView mine(Account account, Model model) {
        return visitor.dossierOf(account)
                .flatMap(dossiers::find)
                .filter(dossier -> dossier.registration() != null)
                .map(dossier -> first.of(account, dossier, model))
                .orElseGet(() -> work(account, model));
    }

    @GetMapping(WORK)
    ModelAndView work(Account account, Model model) {
        return page(account, model, EmploymentForm.EMPTY, EmploymentEndForm.EMPTY, HttpStatus.OK);
    }

    @PostMapping(WORK)
    ModelAndView start(
            Account account,
            @ModelAttribute("form") EmploymentForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var read = form.read(visitor.today(), choices.schools(), choices.functions());
        if (read instanceof Read.Wrong<EmploymentForm.Stated>(var problems)) {
            model.addAttribute("problems", problems);
            return page(account, model, form, EmploymentEndForm.EMPTY, HttpStatus.BAD_REQUEST);
        }
        var stated = ((Read.Right<EmploymentForm.Stated>) read).values();
        return attempt(account, model, form, EmploymentEndForm.EMPTY, () -> {
            var ask = visitor.ask(account, sleutel, versie, "employment", form);
            var employment = choices.employment(stated);
            shown.await(office.start(visitor.own(account), visitor.origin(account, Role.LEADER), employment, ask));
            return done(
                    WORK,
                    flash,
                    new Notice("employment-started", List.of(stated.school().name())));
        });
    }

    @PostMapping("/mijn-register/dienstverbanden/{dienstverband}/einde")
    ModelAndView end(
            Account account,
            @PathVariable("dienstverband") UUID id,
            @ModelAttribute("endForm") EmploymentEndForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash,
            HttpServletRequest request) {
        // Each row has a field of its own name, so that a mistake is told at its own row.
        var typed = new EmploymentEndForm(typed(request, id.toString()));
        var read = typed.read(id.toString(), visitor.today());
        if (read instanceof Read.Wrong<LocalDate>(var problems)) {
            model.addAttribute("problems", problems);
            return page(account, model, EmploymentForm.EMPTY, typed, HttpStatus.BAD_REQUEST);
        }
        var until = ((Read.Right<LocalDate>) read).values();
        return attempt(account, model, EmploymentForm.EMPTY, typed, () -> {
            var ask = visitor.ask(account, sleutel, versie, "employment-end", id, until);
            var origin = visitor.origin(account, Role.LEADER);
            shown.await(office.end(visitor.own(account), origin, new EmploymentId(id), until, ask));
            return done(WORK, flash, new Notice("employment-ended", List.of(schoolOf(account, id))));
        });
    }

    @PostMapping("/mijn-register/dienstverbanden/{dienstverband}/verklaring")
    ModelAndView state(
            Account account,
            @PathVariable("dienstverband") UUID id,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        return attempt(account, model, EmploymentForm.EMPTY, EmploymentEndForm.EMPTY, () -> {
            var ask = visitor.ask(account, sleutel, null, "own-statement", id);
            var origin = visitor.origin(account, Role.LEADER);
            office.state(visitor.own(account), origin, new EmploymentId(id), ask)
                    .ifPresent(shown::await);
            return done(WORK, flash, new Notice("own-statement-given", List.of(schoolOf(account, id))));
        });
    }

    private static String typed(HttpServletRequest request, String id) {
        var own = request.getParameter(EmploymentEndForm.nameOf(id));
        var plain = own == null ? request.getParameter("lastDay") : own;
        return plain == null ? "" : plain;
    }

    private String schoolOf(Account account, UUID employment) {
        return dossiers.find(visitor.own(account)).stream()
                .flatMap(dossier -> dossier.employments().stream())
                .filter(on -> on.id().equals(employment))
                .map(on -> Lines.shown(on.schoolName()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView attempt(
            Account account,
            Model model,
            EmploymentForm form,
            EmploymentEndForm endForm,
            Supplier<ModelAndView> order) {
        try {
            return order.get();
        } catch (RuleViolated refused) {
            model.addAttribute("refusal", Refusals.of(refused));
            return page(account, model, form, endForm, HttpStatus.CONFLICT);
        } catch (VersionIsStale _) {
            model.addAttribute("stale", new Stale(visitor.now(), WORK));
            return page(account, model, form, endForm, HttpStatus.PRECONDITION_FAILED);
        }
    }

    private static ModelAndView done(String next, RedirectAttributes flash, Notice notice) {
        flash.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:" + next);
    }

    private ModelAndView page(
            Account account, Model model, EmploymentForm form, EmploymentEndForm endForm, HttpStatus status) {
        model.addAttribute("form", form);
        model.addAttribute("endForm", endForm);
        return pages.of(account, model, status);
    }
}
