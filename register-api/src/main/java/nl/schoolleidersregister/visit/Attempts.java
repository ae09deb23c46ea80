package nl.schoolleidersregister.visit;

import java.util.Map;
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

/** Tries what a form asks; when a rule says no, the same page comes back and says so where the rule looked. */
@Component
public class Attempts {

    private final Visitor visitor;
    private final Shown shown;

    Attempts(Visitor visitor, Shown shown) {
        this.visitor = visitor;
        this.shown = shown;
    }

    /**
     * A form and what to do with it.
     *
     * @param name of the form on the page
     * @param fields which field a rule looks at, by the rule's code; other refusals are told on top
     * @param here where somebody else's change can be seen
     * @param page the page with the form, to be shown again with a status
     */
    public record Form(String name, Map<String, String> fields, String here, Function<HttpStatus, ModelAndView> page) {

        public Form {
            fields = Map.copyOf(fields);
        }
    }

    /**
     * Carries an order out, and waits until the views show it; what is in the way is told on top of the page.
     *
     * @param here address of the page of the form
     * @param page the page of the form, with a status
     * @param done where it goes on
     */
    public ModelAndView attempt(
            Supplier<Optional<Recorded>> order,
            String here,
            Model model,
            Function<HttpStatus, ModelAndView> page,
            Supplier<ModelAndView> done) {
        return attempt(model, new Form("", Map.of(), here, page), () -> {
            order.get().ifPresent(shown::await);
            return done.get();
        });
    }

    /** Does it, or shows the page again with what is the matter: 409 for a rule, 412 for another version. */
    public ModelAndView attempt(Model model, Form form, Supplier<ModelAndView> order) {
        try {
            return order.get();
        } catch (RuleViolated refused) {
            Refusals.at(form.name(), form.fields(), refused)
                    .ifPresentOrElse(
                            problems -> model.addAttribute("problems", problems),
                            () -> model.addAttribute("refusal", Refusals.of(refused)));
            return form.page().apply(HttpStatus.CONFLICT);
        } catch (VersionIsStale _) {
            model.addAttribute("stale", new Stale(visitor.now(), form.here()));
            return form.page().apply(HttpStatus.PRECONDITION_FAILED);
        }
    }
}
