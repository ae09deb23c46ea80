package nl.schoolleidersregister.offering.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.offering.view.OfferingOnFile;
import nl.schoolleidersregister.offering.view.Offerings;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.regulation.view.Regulations;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office decides on what providers offer: the queue, and one screen to advise and decide (art. H1). */
@Controller
class ValidationController {

    private static final String QUEUE = DecisionPage.QUEUE;
    private static final String ONE = QUEUE + "/{aanbod}";

    private final Visitor visitor;
    private final OfferingOffice office;
    private final Offerings offerings;
    private final Regulations regulations;
    private final Judges judges;
    private final DecisionPage page;

    ValidationController(
            Visitor visitor,
            OfferingOffice office,
            Offerings offerings,
            Regulations regulations,
            Judges judges,
            DecisionPage page) {
        this.visitor = visitor;
        this.office = office;
        this.offerings = offerings;
        this.regulations = regulations;
        this.judges = judges;
        this.page = page;
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
        var answerBy = DecisionPage.answerBy(offering);
        return new Waiting(
                offering, Origin.dayOf(offering.waitingSince()), answerBy, answerBy.isBefore(visitor.today()));
    }

    @GetMapping(ONE)
    ModelAndView offering(@PathVariable("aanbod") UUID id, Model model) {
        return page.show(page.find(id), model, HttpStatus.OK);
    }

    @PostMapping(ONE + "/advies")
    ModelAndView advise(
            Account account,
            @PathVariable("aanbod") UUID id,
            @ModelAttribute("advice") AdviceForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var offering = page.find(id);
        return switch (form.read(visitor.today())) {
            case Read.Wrong<AdviceForm.Stated>(var problems) -> page.wrong(offering, problems, model);
            case Read.Right<AdviceForm.Stated>(var stated) -> {
                var ask = visitor.ask(account, sleutel, versie, "offering-advice", id, form);
                var origin = visitor.origin(account, Role.REGISTRAR);
                yield page.attempt(
                        offering,
                        AdviceForm.NAME,
                        model,
                        () -> office.advise(offering.id(), origin, stated, judges.of(account, offering), ask),
                        () -> done(offering, "offering-advised", QUEUE + "/" + id, flash));
            }
        };
    }

    @PostMapping(ONE + "/validatie")
    ModelAndView validate(
            Account account,
            @PathVariable("aanbod") UUID id,
            @ModelAttribute("validation") ValidationForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var offering = page.find(id);
        var known = Learnable.on(visitor.today(), regulations);
        return switch (form.read(offering.judged().title(), visitor.today(), known)) {
            case Read.Wrong<ValidationForm.Stated>(var problems) -> page.wrong(offering, problems, model);
            case Read.Right<ValidationForm.Stated>(var stated) -> {
                var ask = visitor.ask(account, sleutel, versie, "offering-validation", id, form);
                var origin = visitor.origin(account, Role.REGISTRAR);
                yield page.attempt(
                        offering,
                        ValidationForm.NAME,
                        model,
                        () -> office.validate(offering.id(), origin, stated, judges.of(account, offering), ask),
                        () -> done(offering, "offering-validated", QUEUE, flash));
            }
        };
    }

    @PostMapping(ONE + "/afwijzing")
    ModelAndView decline(
            Account account,
            @PathVariable("aanbod") UUID id,
            @ModelAttribute("decline") DeclineForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var offering = page.find(id);
        return switch (form.read(visitor.today())) {
            case Read.Wrong<DeclineForm.Stated>(var problems) -> page.wrong(offering, problems, model);
            case Read.Right<DeclineForm.Stated>(var stated) -> {
                var ask = visitor.ask(account, sleutel, versie, "offering-decline", id, form);
                var origin = visitor.origin(account, Role.REGISTRAR);
                yield page.attempt(
                        offering,
                        DeclineForm.NAME,
                        model,
                        () -> office.decline(offering.id(), origin, stated, judges.of(account, offering), ask),
                        () -> done(offering, "offering-declined", QUEUE, flash));
            }
        };
    }

    private static ModelAndView done(OfferingOnFile offering, String outcome, String to, RedirectAttributes flash) {
        var what = List.<Object>of(
                offering.judged().title().value(), offering.providerName().value());
        flash.addFlashAttribute("notice", new Notice(outcome, what));
        return new ModelAndView("redirect:" + to);
    }
}
