package nl.schoolleidersregister.portfolio.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.portfolio.TalkOutcome;
import nl.schoolleidersregister.portfolio.Verdict;
import nl.schoolleidersregister.portfolio.web.AssessorDesk.Given;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.Attempts;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two who found different things agree on an outcome after their talk, or leave it to a third (art. F2, F3). */
@Controller
@RequestMapping("/beoordelaar/inzendingen/{inzending}/overleg")
class TalkController {

    private static final String HERE = "/beoordelaar/inzendingen/";
    private static final Map<String, String> FIELDS =
            Map.of("portfolio.verdict", "talkPoints", "portfolio.supplement-once", "talkOutcome");

    private final Visitor visitor;
    private final AssessorDesk desk;
    private final PortfolioOffice office;
    private final AssessmentPages pages;
    private final Attempts attempts;

    TalkController(
            Visitor visitor, AssessorDesk desk, PortfolioOffice office, AssessmentPages pages, Attempts attempts) {
        this.visitor = visitor;
        this.desk = desk;
        this.office = office;
        this.pages = pages;
        this.attempts = attempts;
    }

    @PostMapping("/voorstel")
    ModelAndView propose(
            Account account,
            @PathVariable("inzending") UUID id,
            TalkForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var given = desk.find(account, id);
        Function<HttpStatus, ModelAndView> page = page(account, given, form, model);
        return switch (form.read(given.entry(), visitor.today())) {
            case Read.Wrong<TalkOutcome>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page.apply(HttpStatus.BAD_REQUEST);
            }
            case Read.Right<TalkOutcome>(var outcome) ->
                attempts.attempt(model, new Attempts.Form(TalkForm.NAME, FIELDS, HERE + id, page), () -> {
                    var ask = visitor.ask(account, sleutel, null, "portfolio-talk-proposal", id, form);
                    var origin = visitor.origin(account, Role.ASSESSOR);
                    office.propose(given.entry(), origin, given.seat().assessor(), outcome, ask);
                    return done(flash, "talk-proposed", HERE + id);
                });
        };
    }

    /** Confirms what was seen as the other's proposal: when it changed meanwhile, it is refused. */
    @PostMapping("/akkoord")
    ModelAndView confirm(
            Account account,
            @PathVariable("inzending") UUID id,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "0") int points,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var given = desk.find(account, id);
        var verdict = new Verdict(TalkForm.outcome(outcome), points);
        var form = new Attempts.Form("", Map.of(), HERE + id, page(account, given, TalkForm.EMPTY, model));
        return attempts.attempt(model, form, () -> {
            var ask = visitor.ask(account, sleutel, null, "portfolio-talk-agreed", id, verdict);
            var origin = visitor.origin(account, Role.ASSESSOR);
            office.confirm(given.entry(), origin, given.seat().assessor(), verdict, ask);
            return done(flash, "talk-agreed", HERE + id);
        });
    }

    @PostMapping("/derde")
    ModelAndView end(
            Account account,
            @PathVariable("inzending") UUID id,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var given = desk.find(account, id);
        var form = new Attempts.Form("", Map.of(), HERE + id, page(account, given, TalkForm.EMPTY, model));
        return attempts.attempt(model, form, () -> {
            var ask = visitor.ask(account, sleutel, null, "portfolio-talk-ended", id);
            var origin = visitor.origin(account, Role.ASSESSOR);
            office.endTalk(given.entry(), origin, given.seat().assessor(), ask);
            return done(flash, "talk-ended", HERE + id);
        });
    }

    private Function<HttpStatus, ModelAndView> page(Account account, Given given, TalkForm form, Model model) {
        return status -> {
            model.addAttribute("talkForm", form);
            return pages.show(account, given, Typed.nothing(), model, status);
        };
    }

    private static ModelAndView done(RedirectAttributes flash, String notice, String to) {
        flash.addFlashAttribute("notice", new Notice(notice, List.of()));
        return new ModelAndView("redirect:" + to);
    }
}
