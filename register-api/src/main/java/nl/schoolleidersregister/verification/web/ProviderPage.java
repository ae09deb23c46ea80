package nl.schoolleidersregister.verification.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.schoolleidersregister.activity.view.Ratings;
import nl.schoolleidersregister.activity.view.Score;
import nl.schoolleidersregister.offering.view.OfferingOnFile;
import nl.schoolleidersregister.offering.view.Offerings;
import nl.schoolleidersregister.pages.Problems;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.provider.view.ProviderOnFile;
import nl.schoolleidersregister.provider.view.Providers;
import nl.schoolleidersregister.school.view.Boards;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.verification.view.Verifications;
import nl.schoolleidersregister.visit.Attempts;
import nl.schoolleidersregister.visit.Shown;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The office's page of one provider. */
@Component
class ProviderPage {

    private static final Map<String, String> FIELDS = Map.of("verification.answer-by", "answerBy");

    private final Providers providers;
    private final Offerings offerings;
    private final Ratings ratings;
    private final Verifications verifications;
    private final Boards boards;
    private final Visitor visitor;
    private final Attempts attempts;
    private final Shown shown;

    ProviderPage(
            Providers providers,
            Offerings offerings,
            Ratings ratings,
            Verifications verifications,
            Boards boards,
            Visitor visitor,
            Attempts attempts,
            Shown shown) {
        this.providers = providers;
        this.offerings = offerings;
        this.ratings = ratings;
        this.verifications = verifications;
        this.boards = boards;
        this.visitor = visitor;
        this.attempts = attempts;
        this.shown = shown;
    }

    /** An offering and what people found of it. */
    record Offered(OfferingOnFile offering, Score score) {}

    ProviderOnFile find(UUID id) {
        return providers.find(new ProviderId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    List<OfferingOnFile> offeringsOf(ProviderOnFile provider) {
        return offerings.of(provider.id());
    }

    ModelAndView wrong(ProviderOnFile provider, Problems problems, Model model) {
        model.addAttribute("problems", problems);
        return show(provider, model, HttpStatus.BAD_REQUEST);
    }

    /** Gives an order and goes on; or shows the page again with what is in the way. */
    ModelAndView attempt(
            ProviderOnFile provider, Model model, Supplier<Recorded> order, Function<Recorded, ModelAndView> done) {
        var here = "/kantoor/aanbieders/" + provider.id();
        return attempts.attempt(
                model,
                new Attempts.Form(OpenForm.NAME, FIELDS, here, status -> show(provider, model, status)),
                () -> done.apply(shown.await(order.get())));
    }

    ModelAndView show(ProviderOnFile provider, Model model, HttpStatus status) {
        model.addAttribute("provider", provider);
        model.addAttribute(
                "offered",
                offeringsOf(provider).stream()
                        .map(one -> new Offered(one, ratings.of(one.id())))
                        .toList());
        model.addAttribute("verifications", verifications.of(provider.id()));
        model.addAttribute(
                "boards", boards.known().stream().map(AcademyForm::line).toList());
        model.addAttribute("today", visitor.today());
        if (!model.containsAttribute(AcademyForm.NAME)) {
            model.addAttribute(AcademyForm.NAME, AcademyForm.EMPTY);
        }
        if (!model.containsAttribute(OpenForm.NAME)) {
            model.addAttribute(OpenForm.NAME, OpenForm.fresh(visitor.today()));
        }
        return new ModelAndView("verification/provider", model.asMap(), status);
    }
}
