package nl.schoolleidersregister.offering.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.offering.view.OfferingOnFile;
import nl.schoolleidersregister.offering.view.OfferingOnFile.Outcome;
import nl.schoolleidersregister.offering.view.Offerings;
import nl.schoolleidersregister.pages.Formats;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.regulation.view.Regulations;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.store.Recorded;
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

/** The office decides on what providers offer: the queue, and one screen to decide (art. H1). */
@Controller
class ValidationController {

    private static final String QUEUE = "/kantoor/aanbod";

    /** Weeks in which a decision is due (art. I1). */
    private static final int WEEKS = 8;

    private final Visitor visitor;
    private final OfferingOffice office;
    private final Offerings offerings;
    private final Attempts attempts;
    private final Regulations regulations;

    ValidationController(
            Visitor visitor, OfferingOffice office, Offerings offerings, Attempts attempts, Regulations regulations) {
        this.visitor = visitor;
        this.office = office;
        this.offerings = offerings;
        this.attempts = attempts;
        this.regulations = regulations;
    }

    /**
     * A line of the queue.
     *
     * @param answerBy last day for the decision (art. I1)
     * @param late whether that day has passed
     */
    record Waiting(OfferingOnFile offering, LocalDate since, LocalDate answerBy, boolean late) {}

    @GetMapping(QUEUE)
    String queue(Model model) {
        var waiting = offerings.waiting().stream().map(this::waiting).toList();
        model.addAttribute("waiting", waiting);
        return "offering/queue";
    }

    private Waiting waiting(OfferingOnFile offering) {
        var since = day(offering.submittedAt());
        var answerBy = since.plusWeeks(WEEKS);
        return new Waiting(offering, since, answerBy, answerBy.isBefore(visitor.today()));
    }

    @GetMapping("/kantoor/aanbod/{aanbod}")
    ModelAndView offering(@PathVariable("aanbod") UUID id, Model model) {
        return page(find(id), model, DeclineForm.EMPTY, HttpStatus.OK);
    }

    @PostMapping("/kantoor/aanbod/{aanbod}/validatie")
    ModelAndView validate(
            Account account,
            @PathVariable("aanbod") UUID id,
            @ModelAttribute("validation") ValidationForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var offering = find(id);
        model.addAttribute("validation", form);
        return switch (form.read(
                offering.terms().title(), visitor.today(), Learnable.on(visitor.today(), regulations))) {
            case Read.Wrong<ValidationForm.Stated>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page(offering, model, DeclineForm.EMPTY, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<ValidationForm.Stated>(var stated) -> {
                var ask = visitor.ask(account, sleutel, versie, "offering-validation", id, form);
                var origin = visitor.origin(account, Role.REGISTRAR);
                yield decide(
                        offering,
                        model,
                        DeclineForm.EMPTY,
                        flash,
                        "offering-validated",
                        () -> office.validate(offering.id(), origin, stated.terms(), stated.valid(), ask));
            }
        };
    }

    @PostMapping("/kantoor/aanbod/{aanbod}/afwijzing")
    ModelAndView decline(
            Account account,
            @PathVariable("aanbod") UUID id,
            @ModelAttribute("decline") DeclineForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var offering = find(id);
        return switch (form.read(visitor.today())) {
            case Read.Wrong<String>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page(offering, model, form, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<String>(var why) -> {
                var ask = visitor.ask(account, sleutel, versie, "offering-decline", id, form);
                var origin = visitor.origin(account, Role.REGISTRAR);
                yield decide(
                        offering,
                        model,
                        form,
                        flash,
                        "offering-declined",
                        () -> office.decline(offering.id(), origin, new Reason(why), ask));
            }
        };
    }

    private ModelAndView decide(
            OfferingOnFile offering,
            Model model,
            DeclineForm decline,
            RedirectAttributes flash,
            String outcome,
            Supplier<Recorded> order) {
        return attempts.attempt(
                () -> Optional.of(order.get()),
                QUEUE + "/" + offering.id(),
                model,
                status -> page(offering, model, decline, status),
                () -> {
                    flash.addFlashAttribute(
                            "notice",
                            new Notice(
                                    outcome,
                                    List.of(
                                            offering.terms().title().value(),
                                            offering.providerName().value())));
                    return new ModelAndView("redirect:" + QUEUE);
                });
    }

    private OfferingOnFile find(UUID id) {
        return offerings.find(new OfferingId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(OfferingOnFile offering, Model model, DeclineForm decline, HttpStatus status) {
        model.addAttribute("offering", offering);
        model.addAttribute("open", offering.outcome() == Outcome.SUBMITTED);
        model.addAttribute("answerBy", day(offering.submittedAt()).plusWeeks(WEEKS));
        model.addAttribute("decline", decline);
        if (!model.containsAttribute("validation")) {
            model.addAttribute("validation", ValidationForm.of(offering.terms(), visitor.today()));
        }
        Learnable.on(visitor.today(), regulations).in(model);
        return new ModelAndView(ValidationForm.VIEW, model.asMap(), status);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Formats.ZONE);
    }
}
