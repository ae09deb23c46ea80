package nl.schoolleidersregister.offering.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.commands.VersionIsStale;
import nl.schoolleidersregister.offering.OfferingTerms;
import nl.schoolleidersregister.offering.parts.OwnThings;
import nl.schoolleidersregister.offering.parts.ProviderNotes;
import nl.schoolleidersregister.offering.view.ExecutionOnFile;
import nl.schoolleidersregister.offering.view.Executions;
import nl.schoolleidersregister.offering.view.OfferingOnFile;
import nl.schoolleidersregister.offering.view.Offerings;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Stale;
import nl.schoolleidersregister.provider.view.ProviderOnFile;
import nl.schoolleidersregister.regulation.view.Regulations;
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

/** What a provider offers: the list of it, handing in, what became of it, and setting the days on which it is held. */
@Controller
class OfferingController {

    private static final String HOME = "/aanbieder";
    private static final String ONE = "/aanbieder/aanbod/";
    private static final String SIGN_UP = "redirect:/aanbieder/aanmelden";

    private final Visitor visitor;
    private final OwnThings own;
    private final OfferingOffice office;
    private final Offerings offerings;
    private final Executions executions;
    private final Shown shown;
    private final Regulations regulations;
    private final List<ProviderNotes> notes;

    OfferingController(
            Visitor visitor,
            OwnThings own,
            OfferingOffice office,
            Offerings offerings,
            Executions executions,
            Shown shown,
            Regulations regulations,
            List<ProviderNotes> notes) {
        this.visitor = visitor;
        this.own = own;
        this.office = office;
        this.offerings = offerings;
        this.executions = executions;
        this.shown = shown;
        this.regulations = regulations;
        this.notes = List.copyOf(notes);
    }

    @GetMapping(HOME)
    ModelAndView home(Account account, Model model) {
        return own.provider(account).map(provider -> home(provider, model)).orElseGet(() -> new ModelAndView(SIGN_UP));
    }

    private ModelAndView home(ProviderOnFile provider, Model model) {
        var held = executions.of(provider.id());
        model.addAttribute("home", ProviderHome.of(provider, offerings.of(provider.id()), held, visitor.today()));
        model.addAttribute(
                "notes",
                notes.stream()
                        .flatMap(one -> one.of(provider.id(), visitor.today()).stream())
                        .toList());
        return new ModelAndView(ProviderHome.VIEW, model.asMap());
    }

    @GetMapping("/aanbieder/aanbod/nieuw")
    ModelAndView form(Account account, Model model) {
        if (own.provider(account).isEmpty()) {
            return new ModelAndView(SIGN_UP);
        }
        return form(model, OfferingForm.EMPTY, HttpStatus.OK);
    }

    @PostMapping("/aanbieder/aanbod/nieuw")
    ModelAndView submit(
            Account account,
            @ModelAttribute("offering") OfferingForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var provider = own.theProvider(account);
        return switch (form.read(visitor.today(), Learnable.on(visitor.today(), regulations))) {
            case Read.Wrong<OfferingTerms>(var problems) -> {
                model.addAttribute("problems", problems);
                yield form(model, form, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<OfferingTerms>(var terms) -> {
                var ask = visitor.ask(account, sleutel, null, "offering", form);
                var recorded = shown.await(office.submit(provider, visitor.origin(account, Role.PROVIDER), terms, ask));
                yield done(flash, "offering-submitted", terms, ONE + OfferingOffice.idOf(recorded));
            }
        };
    }

    @GetMapping("/aanbieder/aanbod/{aanbod}")
    ModelAndView offering(Account account, @PathVariable("aanbod") UUID id, Model model) {
        return page(own.offering(account, id), model, ExecutionForm.EMPTY, HttpStatus.OK);
    }

    @PostMapping("/aanbieder/aanbod/{aanbod}/intrekking")
    ModelAndView withdraw(
            Account account,
            @PathVariable("aanbod") UUID id,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var offering = own.offering(account, id);
        var ask = visitor.ask(account, sleutel, versie, "offering-withdrawal", id);
        return attempt(offering, model, ExecutionForm.EMPTY, () -> {
            var origin = visitor.origin(account, Role.PROVIDER);
            shown.await(office.withdraw(offering.id(), origin, offering.provider(), ask));
            return done(flash, "offering-withdrawn", offering.terms(), HOME);
        });
    }

    @PostMapping("/aanbieder/aanbod/{aanbod}/uitvoeringen")
    ModelAndView schedule(
            Account account,
            @PathVariable("aanbod") UUID id,
            @ModelAttribute("execution") ExecutionForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var offering = own.offering(account, id);
        if (offering.versions().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (form.read(visitor.today()) instanceof Read.Wrong<ExecutionForm.Stated>(var problems)) {
            model.addAttribute("problems", problems);
            return page(offering, model, form, HttpStatus.BAD_REQUEST);
        }
        var stated = ((Read.Right<ExecutionForm.Stated>) form.read(visitor.today())).values();
        var ask = visitor.ask(account, sleutel, null, "execution", id, form);
        return attempt(offering, model, form, () -> {
            var origin = visitor.origin(account, Role.PROVIDER);
            var recorded = shown.await(
                    office.schedule(offering, origin, offering.provider(), stated.days(), stated.place(), ask));
            var to = "/aanbieder/uitvoeringen/" + OfferingOffice.idOf(recorded);
            return done(flash, "execution-scheduled", offering.terms(), to);
        });
    }

    private ModelAndView attempt(
            OfferingOnFile offering, Model model, ExecutionForm form, Supplier<ModelAndView> order) {
        try {
            return order.get();
        } catch (RuleViolated refused) {
            model.addAttribute("refusal", Refusals.of(refused));
            return page(offering, model, form, HttpStatus.CONFLICT);
        } catch (VersionIsStale _) {
            model.addAttribute("stale", new Stale(visitor.now(), ONE + offering.id()));
            return page(offering, model, form, HttpStatus.PRECONDITION_FAILED);
        }
    }

    private static ModelAndView done(RedirectAttributes flash, String code, OfferingTerms terms, String to) {
        flash.addFlashAttribute("notice", new Notice(code, List.of(terms.title().value())));
        return new ModelAndView("redirect:" + to);
    }

    private ModelAndView form(Model model, OfferingForm form, HttpStatus status) {
        model.addAttribute("offering", form);
        Learnable.on(visitor.today(), regulations).in(model);
        return new ModelAndView(OfferingForm.VIEW, model.asMap(), status);
    }

    private ModelAndView page(OfferingOnFile offering, Model model, ExecutionForm form, HttpStatus status) {
        model.addAttribute("offering", offering);
        model.addAttribute("schedulable", offering.outcome() == OfferingOnFile.Outcome.VALIDATED);
        model.addAttribute("executions", held(offering));
        model.addAttribute("execution", form);
        return new ModelAndView("offering/offering", model.asMap(), status);
    }

    private List<ExecutionOnFile> held(OfferingOnFile offering) {
        return executions.of(offering.provider()).stream()
                .filter(execution -> execution.programme().offering().equals(offering.id()))
                .toList();
    }
}
