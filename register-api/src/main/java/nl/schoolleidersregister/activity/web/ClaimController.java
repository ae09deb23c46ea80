package nl.schoolleidersregister.activity.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.activity.ActivityId;
import nl.schoolleidersregister.activity.parts.BeforeRegistration;
import nl.schoolleidersregister.activity.view.Activities;
import nl.schoolleidersregister.evidence.parts.EvidenceOffice;
import nl.schoolleidersregister.evidence.parts.Upload;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.view.ExecutionOnFile;
import nl.schoolleidersregister.offering.view.Executions;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.plan.parts.FromPlan;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.visit.Refusals;
import nl.schoolleidersregister.visit.Shown;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The leader records a validated activity: find it on one screen, say when on the next. */
@Controller
class ClaimController {

    private static final String NEW = "/mijn-register/activiteiten/nieuw";
    private static final int MOST = 20;
    private static final int YEARS_BACK = 4;

    private final Visitor visitor;
    private final Executions executions;
    private final Activities activities;
    private final ActivityOffice office;
    private final EvidenceOffice evidence;
    private final BeforeRegistration before;
    private final Shown shown;
    private final FromPlan plan;

    ClaimController(
            Visitor visitor,
            Executions executions,
            Activities activities,
            ActivityOffice office,
            EvidenceOffice evidence,
            BeforeRegistration before,
            Shown shown,
            FromPlan plan) {
        this.visitor = visitor;
        this.executions = executions;
        this.activities = activities;
        this.office = office;
        this.evidence = evidence;
        this.before = before;
        this.shown = shown;
        this.plan = plan;
    }

    @GetMapping(NEW)
    String choose(
            Account account,
            @RequestParam(name = "zoek", defaultValue = "") String typed,
            @RequestParam(name = "doel", required = false) @Nullable String planned,
            Model model) {
        model.addAttribute("goal", plan.goal(visitor.own(account), planned).orElse(null));
        before.on(account, model);
        var letters = Reading.query(typed);
        var today = visitor.today();
        var found = executions.held(letters, today.minusYears(YEARS_BACK), today, MOST + 1);
        model.addAttribute("letters", letters);
        model.addAttribute("found", found.subList(0, Math.min(MOST, found.size())));
        model.addAttribute("more", found.size() > MOST);
        return "activity/choose";
    }

    @GetMapping(NEW + "/{uitvoering}")
    ModelAndView form(
            Account account,
            @PathVariable("uitvoering") UUID id,
            @RequestParam(name = "doel", required = false) @Nullable String planned,
            Model model) {
        model.addAttribute("goal", plan.goal(visitor.own(account), planned).orElse(null));
        var execution = execution(id);
        return page(account, execution, ClaimForm.prefilled(execution, visitor.today()), model, HttpStatus.OK);
    }

    @PostMapping(NEW + "/{uitvoering}")
    ModelAndView claim(
            Account account,
            @PathVariable("uitvoering") UUID id,
            @ModelAttribute("form") ClaimForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(name = "bewijs", required = false) @Nullable MultipartFile sent,
            @RequestParam(name = "doel", required = false) @Nullable String planned,
            Model model,
            RedirectAttributes flash) {
        var certificate = Upload.chosen(sent);
        model.addAttribute("fileAgain", certificate.isPresent());
        var execution = execution(id);
        var goal = plan.goal(visitor.own(account), planned).orElse(null);
        model.addAttribute("goal", goal);
        var read = form.read(execution, visitor.today());
        if (read instanceof Read.Wrong<ClaimForm.Claimed>(var problems)) {
            model.addAttribute("problems", problems);
            return page(account, execution, form, model, HttpStatus.BAD_REQUEST);
        }
        var claimed = ((Read.Right<ClaimForm.Claimed>) read).values();
        try {
            certificate.ifPresent(evidence::check);
            var ask = visitor.ask(account, sleutel, null, "claim", id, form, Reading.typed(planned));
            var origin = visitor.origin(account, Role.LEADER);
            office.claim(visitor.own(account), origin, execution, claimed.day(), claimed.minutes(), goal, ask);
            certificate.ifPresent(upload -> attach(account, execution, upload, sleutel));
        } catch (RuleViolated refused) {
            model.addAttribute("refusal", Refusals.of(refused));
            return page(account, execution, form, model, HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute(
                "notice",
                new Notice(
                        "claimed", List.of(execution.programme().terms().title().value())));
        return new ModelAndView(
                "redirect:/mijn-register/activiteiten/" + ActivityId.of(visitor.own(account), execution.id()));
    }

    private void attach(Account account, ExecutionOnFile execution, Upload upload, @Nullable String key) {
        var about = ActivityEvidence.about(ActivityId.of(visitor.own(account), execution.id()));
        var own = key == null || key.isBlank() ? null : key + "-bewijs";
        var ask = visitor.ask(account, own, null, "certificate", about, upload.offered());
        shown.await(evidence.attach(visitor.own(account), about, upload, visitor.origin(account, Role.LEADER), ask));
    }

    @PostMapping("/mijn-register/activiteiten/{activiteit}/intrekken")
    ModelAndView withdraw(
            Account account,
            @PathVariable("activiteit") UUID id,
            @RequestParam("dag") LocalDate day,
            @RequestParam(required = false) @Nullable String sleutel,
            RedirectAttributes flash) {
        var here = "redirect:/mijn-register/activiteiten/" + id;
        if (activities.find(visitor.own(account), new ActivityId(id)).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        try {
            var ask = visitor.ask(account, sleutel, null, "claim-withdrawal", id, day);
            office.withdraw(visitor.own(account), visitor.origin(account, Role.LEADER), new ActivityId(id), day, ask);
            flash.addFlashAttribute("notice", new Notice("claim-withdrawn", List.of(day)));
        } catch (RuleViolated refused) {
            flash.addFlashAttribute("refusal", Refusals.of(refused));
        }
        return new ModelAndView(here);
    }

    private ModelAndView page(
            Account account, ExecutionOnFile execution, ClaimForm form, Model model, HttpStatus status) {
        var activity = activities.find(visitor.own(account), ActivityId.of(visitor.own(account), execution.id()));
        before.on(account, model);
        model.addAttribute("execution", execution);
        model.addAttribute("form", form);
        model.addAttribute("activity", activity.orElse(null));
        return new ModelAndView("activity/claim", model.asMap(), status);
    }

    private ExecutionOnFile execution(UUID id) {
        return executions
                .find(new ExecutionId(id))
                .filter(execution -> execution.hasBegun(visitor.today()) && !execution.isGone())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
