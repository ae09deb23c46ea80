package nl.schoolleidersregister.offering.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schoolleidersregister.offering.Advice;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.offering.view.OfferingOnFile;
import nl.schoolleidersregister.offering.view.Offerings;
import nl.schoolleidersregister.pages.Problems;
import nl.schoolleidersregister.provider.view.Providers;
import nl.schoolleidersregister.regulation.view.Regulations;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.visit.Attempts;
import nl.schoolleidersregister.visit.Shown;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The screen on which the office decides on one offering: what is asked, what was advised, and the forms. */
@Component
class DecisionPage {

    /** What waits. */
    static final String QUEUE = "/kantoor/aanbod";

    /** Weeks in which a decision is due (art. I1). */
    private static final int WEEKS = 8;

    /** Fields at which the forms tell what a rule found. */
    private static final Map<String, Map<String, String>> FIELDS = Map.of(
            AdviceForm.NAME, Map.of("offering.committee-met", "metOn"),
            ValidationForm.NAME,
                    Map.of(
                            "offering.advice-explained", "otherwise",
                            "offering.version-later", "validFrom"),
            DeclineForm.NAME, Map.of("offering.advice-explained", "declinedOtherwise"));

    private final Offerings offerings;
    private final Providers providers;
    private final Regulations regulations;
    private final Visitor visitor;
    private final Attempts attempts;
    private final Shown shown;

    DecisionPage(
            Offerings offerings,
            Providers providers,
            Regulations regulations,
            Visitor visitor,
            Attempts attempts,
            Shown shown) {
        this.offerings = offerings;
        this.providers = providers;
        this.regulations = regulations;
        this.visitor = visitor;
        this.attempts = attempts;
        this.shown = shown;
    }

    OfferingOnFile find(UUID id) {
        return offerings.find(new OfferingId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Last day for the decision (art. I1). */
    static LocalDate answerBy(OfferingOnFile offering) {
        return Origin.dayOf(offering.waitingSince()).plusWeeks(WEEKS);
    }

    ModelAndView wrong(OfferingOnFile offering, Problems problems, Model model) {
        model.addAttribute("problems", problems);
        return show(offering, model, HttpStatus.BAD_REQUEST);
    }

    /** Gives an order of a form of this page, and goes on; or shows the page again with what is in the way. */
    ModelAndView attempt(
            OfferingOnFile offering, String form, Model model, Supplier<Recorded> order, Supplier<ModelAndView> done) {
        var fields = FIELDS.getOrDefault(form, Map.of());
        var here = QUEUE + "/" + offering.id();
        return attempts.attempt(
                model, new Attempts.Form(form, fields, here, status -> show(offering, model, status)), () -> {
                    shown.await(order.get());
                    return done.get();
                });
    }

    ModelAndView show(OfferingOnFile offering, Model model, HttpStatus status) {
        var terms = offering.judged();
        model.addAttribute("offering", offering);
        model.addAttribute("open", offering.waits());
        model.addAttribute("terms", terms);
        model.addAttribute("answerBy", answerBy(offering));
        model.addAttribute("advices", AdviceForm.ADVICES);
        model.addAttribute("againstDeclining", advised(offering, Advice.VALIDATE));
        model.addAttribute("againstValidating", advised(offering, Advice.DECLINE));
        providers.find(offering.provider()).ifPresent(provider -> model.addAttribute("provider", provider));
        fill(model, AdviceForm.NAME, AdviceForm.EMPTY);
        fill(model, DeclineForm.NAME, DeclineForm.EMPTY);
        fill(model, ValidationForm.NAME, ValidationForm.of(terms, begin(offering)));
        Learnable.on(visitor.today(), regulations).in(model);
        return new ModelAndView(ValidationForm.VIEW, model.asMap(), status);
    }

    /** A new version begins tomorrow at the earliest. */
    private LocalDate begin(OfferingOnFile offering) {
        return offering.versions().isEmpty() ? visitor.today() : visitor.today().plusDays(1);
    }

    private static boolean advised(OfferingOnFile offering, Advice advice) {
        var given = offering.advice();
        return given != null && given.advice() == advice;
    }

    private static void fill(Model model, String name, Object form) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, form);
        }
    }
}
