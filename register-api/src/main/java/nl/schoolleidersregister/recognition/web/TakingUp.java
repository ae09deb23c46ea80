package nl.schoolleidersregister.recognition.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.pages.Allowance;
import nl.schoolleidersregister.pages.Problem;
import nl.schoolleidersregister.pages.Problems;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.recognition.RecognitionKind;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.Attempts;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** Taking up a recognition with the code that the office gave; nobody finds a code by trying. */
@Component
class TakingUp {

    /** How often somebody can try a code. */
    private static final int TRIES = 10;

    private static final Duration IN = Duration.ofHours(1);

    private final Visitor visitor;
    private final LinkCodes codes;
    private final RecognitionOffice office;
    private final Attempts attempts;
    private final Allowance tries;

    TakingUp(
            Visitor visitor, LinkCodes codes, RecognitionOffice office, Attempts attempts, Allowance.Maker allowances) {
        this.visitor = visitor;
        this.codes = codes;
        this.office = office;
        this.attempts = attempts;
        this.tries = allowances.of("codes", TRIES, IN);
    }

    /**
     * The desk at which a code is typed.
     *
     * @param role as whom
     * @param kinds which recognitions are taken up there
     * @param page the page with what was typed, to be shown again with a status
     * @param done where it goes on, for the kind that was taken up
     */
    record Desk(
            Role role,
            Predicate<RecognitionKind> kinds,
            String here,
            Function<HttpStatus, ModelAndView> page,
            Function<RecognitionKind, ModelAndView> done) {}

    ModelAndView take(Account account, String linkCode, @Nullable String key, Desk desk, Model model) {
        var typed = Reading.query(linkCode);
        if (tries.take(account.id().value().toString()).isPositive()) {
            return wrong(desk, model, "code-tries", HttpStatus.TOO_MANY_REQUESTS);
        }
        var found = codes.find(typed).filter(one -> desk.kinds().test(one.kind()));
        if (found.isEmpty()) {
            return wrong(desk, model, typed.isEmpty() ? "missing" : "code", HttpStatus.BAD_REQUEST);
        }
        return attempts.attempt(model, new Attempts.Form("link", Map.of(), desk.here(), desk.page()), () -> {
            var id = found.get().id();
            var ask = visitor.ask(account, key, null, "recognition-link", id);
            office.takeUp(id, visitor.origin(account, desk.role()), ask);
            return desk.done().apply(found.get().kind());
        });
    }

    private static ModelAndView wrong(Desk desk, Model model, String code, HttpStatus status) {
        model.addAttribute("problems", new Problems("link", List.of(new Problem("linkCode", code, List.of()))));
        return desk.page().apply(status);
    }
}
