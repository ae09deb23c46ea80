package nl.schoolleidersregister.portfolio.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.draft.parts.DraftDesk;
import nl.schoolleidersregister.draft.parts.Kept;
import nl.schoolleidersregister.draft.parts.Sheet;
import nl.schoolleidersregister.evidence.EvidenceId;
import nl.schoolleidersregister.evidence.parts.SharedEvidence;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.portfolio.parts.AlsoToJudge;
import nl.schoolleidersregister.portfolio.web.AssessorDesk.Given;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.Attempts;
import nl.schoolleidersregister.visit.Sights;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An assessor's desk: what waits, and one entry on one screen with its rubric beside it (art. F2). */
@Controller
@RequestMapping("/beoordelaar")
class AssessmentController {

    private static final String HERE = "/beoordelaar/inzendingen";
    private static final String ONE = "/inzendingen/{inzending}";
    private static final Map<String, String> FIELDS =
            Map.of("portfolio.verdict", "awarded", "portfolio.supplement-once", "outcome");

    private final Visitor visitor;
    private final AssessorDesk desk;
    private final PortfolioDrafts drafts;
    private final PortfolioOffice office;
    private final AssessmentPages pages;
    private final SharedEvidence files;
    private final Attempts attempts;
    private final DraftDesk typing;
    private final List<AlsoToJudge> others;

    AssessmentController(
            Visitor visitor,
            AssessorDesk desk,
            PortfolioDrafts drafts,
            PortfolioOffice office,
            AssessmentPages pages,
            SharedEvidence files,
            Attempts attempts,
            DraftDesk typing,
            List<AlsoToJudge> others) {
        this.visitor = visitor;
        this.desk = desk;
        this.drafts = drafts;
        this.office = office;
        this.pages = pages;
        this.files = files;
        this.attempts = attempts;
        this.typing = typing;
        this.others = others;
    }

    @GetMapping
    String queue(Account account, Model model) {
        model.addAttribute("recognised", desk.isRecognised(account));
        model.addAttribute("queue", desk.queue(account));
        model.addAttribute("done", desk.done(account));
        model.addAttribute(
                "also", others.stream().flatMap(one -> one.of(account).stream()).toList());
        model.addAttribute("today", visitor.today());
        return "portfolio/queue";
    }

    @GetMapping(ONE)
    ModelAndView look(Account account, @PathVariable("inzending") UUID id, Model model) {
        var given = desk.find(account, id);
        return pages.show(account, given, typed(given), model, HttpStatus.OK);
    }

    @GetMapping(ONE + "/bewijs/{bewijs}")
    void proof(
            Account account,
            @PathVariable("inzending") UUID id,
            @PathVariable("bewijs") UUID proof,
            HttpServletResponse response)
            throws IOException {
        var given = desk.find(account, id);
        Sights.shows(List.of(given.entry().dossier()));
        files.send(given.entry().dossier(), PortfolioOffice.about(given.entry().id()), new EvidenceId(proof), response);
    }

    @PostMapping(ONE + "/concept")
    ModelAndView keep(
            Account account,
            @PathVariable("inzending") UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes flash) {
        var kept = kept(desk.find(account, id), sent);
        return done(flash, kept.isSeen() ? "judgement-kept" : "draft-merged", HERE + "/" + id);
    }

    @PostMapping(path = ONE + "/concept", headers = DraftDesk.TYPING)
    ResponseEntity<DraftDesk.Told> keepTyping(
            Account account, @PathVariable("inzending") UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var given = desk.find(account, id);
        return typing.told(sheet(given), kept(given, sent));
    }

    private Kept kept(Given given, MultiValueMap<String, String> sent) {
        return drafts.keepJudgement(given.seat().assessor(), given.entry(), sent);
    }

    private static Sheet sheet(Given given) {
        return PortfolioDrafts.sheet(given.seat().assessor(), given.entry());
    }

    @PostMapping(ONE + "/oordeel")
    ModelAndView judge(
            Account account,
            @PathVariable("inzending") UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var given = desk.find(account, id);
        var entry = given.entry();
        var kept = given.waits() ? kept(given, sent) : null;
        var typed = kept == null
                ? Typed.of(sent, JudgementForm.fields(entry))
                : new Typed(kept.draft().fields());
        Function<HttpStatus, ModelAndView> page = status -> pages.show(account, given, typed, model, status);
        if (kept != null && !kept.isSeen()) {
            model.addAttribute("notice", Kept.LOOK_FIRST);
            return page.apply(HttpStatus.CONFLICT);
        }
        return switch (JudgementForm.read(typed, entry, visitor.today())) {
            case Read.Wrong<JudgementForm.Stated>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page.apply(HttpStatus.BAD_REQUEST);
            }
            case Read.Right<JudgementForm.Stated>(var stated) ->
                attempts.attempt(model, new Attempts.Form(JudgementForm.NAME, FIELDS, HERE + "/" + id, page), () -> {
                    var ask = visitor.ask(account, sleutel, null, "portfolio-judgement", id, stated);
                    var origin = visitor.origin(account, Role.ASSESSOR);
                    office.assess(entry, origin, given.seat().assessor(), stated, ask);
                    drafts.throwJudgementAway(given.seat().assessor(), entry);
                    return next(account, flash);
                });
        };
    }

    /** The next one opens; without one the desk. */
    private ModelAndView next(Account account, RedirectAttributes flash) {
        var next = desk.queue(account).stream()
                .findFirst()
                .map(one -> HERE + "/" + one.entry().id())
                .orElse("/beoordelaar");
        return done(flash, "entry-judged", next);
    }

    @PostMapping(ONE + "/belang")
    ModelAndView declare(
            Account account,
            @PathVariable("inzending") UUID id,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var given = desk.find(account, id);
        Function<HttpStatus, ModelAndView> page = status -> pages.show(account, given, typed(given), model, status);
        return attempts.attempt(model, new Attempts.Form("", Map.of(), HERE + "/" + id, page), () -> {
            var ask = visitor.ask(account, sleutel, null, "portfolio-conflict", id);
            var assessor = given.seat().assessor();
            office.declare(given.entry(), visitor.origin(account, Role.ASSESSOR), assessor, ask);
            drafts.throwJudgementAway(assessor, given.entry());
            return done(flash, "conflict-declared", "/beoordelaar");
        });
    }

    private static ModelAndView done(RedirectAttributes flash, String notice, String to) {
        flash.addFlashAttribute("notice", new Notice(notice, List.of()));
        return new ModelAndView("redirect:" + to);
    }

    private Typed typed(Given given) {
        return drafts.judgement(given.seat().assessor(), given.entry())
                .map(draft -> new Typed(draft.fields()))
                .orElse(Typed.nothing());
    }
}
