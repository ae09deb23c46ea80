package nl.schoolleidersregister.offering.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.offering.OfferingTerms;
import nl.schoolleidersregister.offering.parts.OwnThings;
import nl.schoolleidersregister.offering.view.OfferingOnFile;
import nl.schoolleidersregister.offering.view.OfferingOnFile.Outcome;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.regulation.view.Regulations;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.Attempts;
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

/** A provider asks for a new version of what was validated; the old one stays in force meanwhile (art. H1). */
@Controller
class VersionController {

    private static final String HERE = "/aanbieder/aanbod/{aanbod}/nieuwe-versie";

    private final Visitor visitor;
    private final OwnThings own;
    private final OfferingOffice office;
    private final Regulations regulations;
    private final Attempts attempts;

    VersionController(
            Visitor visitor, OwnThings own, OfferingOffice office, Regulations regulations, Attempts attempts) {
        this.visitor = visitor;
        this.own = own;
        this.office = office;
        this.regulations = regulations;
        this.attempts = attempts;
    }

    @GetMapping(HERE)
    ModelAndView form(Account account, @PathVariable("aanbod") UUID id, Model model) {
        var offering = changeable(account, id);
        return page(offering, OfferingForm.of(offering.terms()), model, HttpStatus.OK);
    }

    @PostMapping(HERE)
    ModelAndView submit(
            Account account,
            @PathVariable("aanbod") UUID id,
            @ModelAttribute("offering") OfferingForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var offering = changeable(account, id);
        return switch (form.read(visitor.today(), Learnable.on(visitor.today(), regulations))) {
            case Read.Wrong<OfferingTerms>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page(offering, form, model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<OfferingTerms>(var terms) -> {
                var ask = visitor.ask(account, sleutel, versie, "offering-version", id, form);
                var origin = visitor.origin(account, Role.PROVIDER);
                yield attempts.attempt(
                        () -> Optional.of(office.change(offering, origin, terms, ask)),
                        "/aanbieder/aanbod/" + id,
                        model,
                        status -> page(offering, form, model, status),
                        () -> done(offering, flash));
            }
        };
    }

    /** What was never validated has no versions. */
    private OfferingOnFile changeable(Account account, UUID id) {
        var offering = own.offering(account, id);
        if (offering.outcome() != Outcome.VALIDATED) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return offering;
    }

    private static ModelAndView done(OfferingOnFile offering, RedirectAttributes flash) {
        flash.addFlashAttribute(
                "notice",
                new Notice(
                        "offering-version-submitted",
                        List.of(offering.terms().title().value())));
        return new ModelAndView("redirect:/aanbieder/aanbod/" + offering.id());
    }

    private ModelAndView page(OfferingOnFile offering, OfferingForm form, Model model, HttpStatus status) {
        model.addAttribute("now", offering);
        model.addAttribute("offering", form);
        Learnable.on(visitor.today(), regulations).in(model);
        return new ModelAndView("offering/version", model.asMap(), status);
    }
}
