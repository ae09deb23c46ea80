package nl.schoolleidersregister.plan.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.plan.GoalId;
import nl.schoolleidersregister.plan.Intention;
import nl.schoolleidersregister.plan.view.GoalOnFile;
import nl.schoolleidersregister.plan.view.Goals;
import nl.schoolleidersregister.shared.Role;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** <i>Mijn plan</i>: goals with what came from them; one page for all, one for each. */
@Controller
@RequestMapping("/mijn-register/plan")
class PlanController {

    private static final String HERE = "/mijn-register/plan";
    private static final String NEW = "/doelen/nieuw";
    private static final String ONE = "/doelen/{doel}";

    /** Which field a rule looks at. */
    static final Map<String, String> FIELDS = Map.of("goal.by", "goalBy", "goal.competences", "competences");

    private final Visitor visitor;
    private final Goals goals;
    private final PlanOffice office;
    private final Attempts attempts;

    PlanController(Visitor visitor, Goals goals, PlanOffice office, Attempts attempts) {
        this.visitor = visitor;
        this.goals = goals;
        this.office = office;
        this.attempts = attempts;
    }

    @GetMapping
    ModelAndView look(Account account, Model model) {
        return plan(account, model, HttpStatus.OK);
    }

    private ModelAndView plan(Account account, Model model, HttpStatus status) {
        var all = goals.of(visitor.own(account));
        model.addAttribute("open", of(all, true));
        model.addAttribute("over", of(all, false));
        model.addAttribute("today", visitor.today());
        return new ModelAndView("plan/plan", model.asMap(), status);
    }

    private static List<GoalOnFile> of(List<GoalOnFile> all, boolean open) {
        return all.stream()
                .filter(goal -> (goal.state() == GoalOnFile.State.OPEN) == open)
                .toList();
    }

    @GetMapping(NEW)
    ModelAndView begin(Account account, Model model) {
        return form(account, GoalForm.EMPTY, null, model, HttpStatus.OK);
    }

    @PostMapping(NEW)
    ModelAndView set(
            Account account,
            @ModelAttribute("form") GoalForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        return said(account, form, null, model, intention -> {
            var ask = visitor.ask(account, sleutel, null, "goal", form);
            office.set(visitor.own(account), visitor.origin(account, Role.LEADER), intention, ask);
            return done(flash, "goal-set", intention.goal().value());
        });
    }

    @GetMapping(ONE)
    ModelAndView one(Account account, @PathVariable("doel") UUID id, Model model) {
        var goal = find(account, id);
        return form(account, GoalForm.of(goal), goal, model, HttpStatus.OK);
    }

    @PostMapping(ONE)
    ModelAndView change(
            Account account,
            @PathVariable("doel") UUID id,
            @ModelAttribute("form") GoalForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var goal = find(account, id);
        return said(account, form, goal, model, intention -> {
            var ask = visitor.ask(account, sleutel, versie, "goal-change", id, form);
            office.change(goal.dossier(), visitor.origin(account, Role.LEADER), goal.id(), intention, ask);
            return done(flash, "goal-changed", intention.goal().value());
        });
    }

    @PostMapping(ONE + "/bereikt")
    ModelAndView reach(
            Account account,
            @PathVariable("doel") UUID id,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var goal = find(account, id);
        return attempts.attempt(model, again(account, model), () -> {
            var ask = visitor.ask(account, sleutel, null, "goal-reached", id);
            office.reach(goal.dossier(), visitor.origin(account, Role.LEADER), goal.id(), ask);
            return done(flash, "goal-reached", goal.name());
        });
    }

    @PostMapping(ONE + "/vervallen")
    ModelAndView drop(
            Account account,
            @PathVariable("doel") UUID id,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var goal = find(account, id);
        return attempts.attempt(model, again(account, model), () -> {
            var ask = visitor.ask(account, sleutel, null, "goal-dropped", id);
            office.drop(goal.dossier(), visitor.origin(account, Role.LEADER), goal.id(), ask);
            return done(flash, "goal-dropped", goal.name());
        });
    }

    /** What is done with a goal that could be read. */
    @FunctionalInterface
    private interface Meant {
        ModelAndView with(Intention intention);
    }

    private ModelAndView said(Account account, GoalForm form, @Nullable GoalOnFile goal, Model model, Meant meant) {
        var here = goal == null ? HERE + NEW : HERE + "/doelen/" + goal.id();
        var again = new Attempts.Form(GoalForm.NAME, FIELDS, here, status -> form(account, form, goal, model, status));
        return switch (form.read(visitor.today(), office.competences(visitor.today()))) {
            case Read.Wrong<Intention>(var problems) -> {
                model.addAttribute("problems", problems);
                yield form(account, form, goal, model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<Intention>(var intention) -> attempts.attempt(model, again, () -> meant.with(intention));
        };
    }

    private Attempts.Form again(Account account, Model model) {
        return new Attempts.Form("", Map.of(), HERE, status -> plan(account, model, status));
    }

    private GoalOnFile find(Account account, UUID id) {
        return goals.find(visitor.own(account), new GoalId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView done(RedirectAttributes flash, String notice, String goal) {
        flash.addFlashAttribute("notice", new Notice(notice, List.of(goal)));
        return new ModelAndView("redirect:" + HERE);
    }

    private ModelAndView form(
            Account account, GoalForm form, @Nullable GoalOnFile goal, Model model, HttpStatus status) {
        visitor.own(account);
        model.addAttribute("form", form);
        model.addAttribute("goal", goal);
        model.addAttribute("competences", office.competences(visitor.today()));
        return new ModelAndView("plan/goal", model.asMap(), status);
    }
}
