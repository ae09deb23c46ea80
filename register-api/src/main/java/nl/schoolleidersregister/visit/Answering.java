package nl.schoolleidersregister.visit;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.schoolleidersregister.commands.VersionIsStale;
import nl.schoolleidersregister.pages.Stale;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.store.Recorded;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** Carries out what a form asks and answers it: on to the next page, or the same page with what is in the way. */
@Component
public class Answering {

    private final Visitor visitor;
    private final Shown shown;

    Answering(Visitor visitor, Shown shown) {
        this.visitor = visitor;
        this.shown = shown;
    }

    /**
     * Carries it out, and waits until the views show it.
     *
     * @param order hands the order in
     * @param here address of the page of the form
     * @param page the page of the form, with a status
     * @param done where it goes on
     */
    public ModelAndView of(
            Supplier<Optional<Recorded>> order,
            String here,
            Model model,
            Function<HttpStatus, ModelAndView> page,
            Supplier<ModelAndView> done) {
        try {
            order.get().ifPresent(shown::await);
            return done.get();
        } catch (RuleViolated refused) {
            model.addAttribute("refusal", Refusals.of(refused));
            return page.apply(HttpStatus.CONFLICT);
        } catch (VersionIsStale _) {
            model.addAttribute("stale", new Stale(visitor.now(), here));
            return page.apply(HttpStatus.PRECONDITION_FAILED);
        }
    }
}
