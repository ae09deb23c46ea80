package nl.schoolleidersregister.choice.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.choice.Explanation;
import nl.schoolleidersregister.choice.ExplanationIsShort;
import nl.schoolleidersregister.choice.TeamId;
import nl.schoolleidersregister.choice.view.TeamOnFile;
import nl.schoolleidersregister.choice.view.Teams;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
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

/** What several leaders did together: recorded once by one of them, answered by each of the others. */
@Controller
@RequestMapping(TeamController.HERE)
class TeamController {

    static final String HERE = "/mijn-register/activiteiten/team";

    private static final String NEW = "/nieuw";
    private static final String ONE = "/{team}";

    private final Visitor visitor;
    private final Teams teams;
    private final TeamOffice office;
    private final ChoiceOffice choices;
    private final Attempts attempts;

    TeamController(Visitor visitor, Teams teams, TeamOffice office, ChoiceOffice choices, Attempts attempts) {
        this.visitor = visitor;
        this.teams = teams;
        this.office = office;
        this.choices = choices;
        this.attempts = attempts;
    }

    /** Which field a rule looks at. */
    private static Map<String, String> fields() {
        var fields = new HashMap<>(ChoiceController.FIELDS);
        List.of("team.size", "team.each-once", "team.registered").forEach(rule -> fields.put(rule, "teamNumbers"));
        return fields;
    }

    @GetMapping(NEW)
    ModelAndView begin(Account account, Model model) {
        return form(account, new TeamForm(ChoiceForm.EMPTY, ""), model, HttpStatus.OK);
    }

    @PostMapping(NEW)
    ModelAndView record(
            Account account,
            @ModelAttribute("choice") ChoiceForm choice,
            @RequestParam(required = false) @Nullable String teamNumbers,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var form = new TeamForm(choice, teamNumbers);
        return switch (office.read(form, visitor.today())) {
            case Read.Wrong<TeamForm.Stated>(var problems) -> {
                model.addAttribute("problems", problems);
                yield form(account, form, model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<TeamForm.Stated>(var stated) -> {
                var again = new Attempts.Form(
                        ChoiceForm.NAME, fields(), HERE, status -> form(account, form, model, status));
                yield attempts.attempt(model, again, () -> {
                    var ask = visitor.ask(account, sleutel, null, "team-activity", form);
                    var team = office.record(visitor.own(account), visitor.origin(account, Role.LEADER), stated, ask);
                    return done(flash, "team-recorded", stated.chosen().title().value(), team);
                });
            }
        };
    }

    @GetMapping(ONE)
    ModelAndView look(Account account, @PathVariable("team") UUID id, Model model) {
        return page(account, find(account, id), "", model, HttpStatus.OK);
    }

    @PostMapping(ONE + "/reflectie")
    ModelAndView confirm(
            Account account,
            @PathVariable("team") UUID id,
            @RequestParam(required = false) @Nullable String teamReflection,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var team = find(account, id);
        var typed = Reading.typed(teamReflection);
        var reading = new Reading(ChoiceForm.NAME, visitor.today());
        var text = reading.text("teamReflection", typed, ExplanationIsShort.MOST);
        return switch (reading.end(() -> new Explanation(text.orElseThrow()))) {
            case Read.Wrong<Explanation>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page(account, team, typed, model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<Explanation>(var reflection) ->
                attempts.attempt(model, again(account, team, typed, model), () -> {
                    var ask = visitor.ask(account, sleutel, null, "team-reflection", id, typed);
                    var origin = visitor.origin(account, Role.LEADER);
                    office.confirm(team, visitor.own(account), origin, reflection, ask);
                    return done(flash, "team-confirmed", team.name(), team.id());
                });
        };
    }

    @PostMapping(ONE + "/afmelding")
    ModelAndView decline(
            Account account,
            @PathVariable("team") UUID id,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var team = find(account, id);
        return attempts.attempt(model, again(account, team, "", model), () -> {
            var ask = visitor.ask(account, sleutel, null, "team-decline", id);
            office.decline(team, visitor.own(account), visitor.origin(account, Role.LEADER), ask);
            return done(flash, "team-declined", team.name(), team.id());
        });
    }

    /** Only who recorded it takes it back. */
    @PostMapping(ONE + "/intrekking")
    ModelAndView withdraw(
            Account account,
            @PathVariable("team") UUID id,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var team = find(account, id);
        if (!team.recorder().equals(visitor.own(account))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return attempts.attempt(model, again(account, team, "", model), () -> {
            var ask = visitor.ask(account, sleutel, null, "team-withdrawal", id);
            office.withdraw(team, visitor.origin(account, Role.LEADER), ask);
            return done(flash, "team-withdrawn", team.name(), team.id());
        });
    }

    private Attempts.Form again(Account account, TeamOnFile team, String typed, Model model) {
        return new Attempts.Form("", Map.of(), HERE + "/" + team.id(), status -> {
            var now = find(account, team.id().value());
            return page(account, now, typed, model, status);
        });
    }

    private TeamOnFile find(Account account, UUID id) {
        return teams.find(visitor.own(account), new TeamId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView done(RedirectAttributes flash, String notice, String title, TeamId team) {
        flash.addFlashAttribute("notice", new Notice(notice, List.of(title)));
        return new ModelAndView("redirect:" + HERE + "/" + team);
    }

    private ModelAndView page(Account account, TeamOnFile team, String typed, Model model, HttpStatus status) {
        var own = visitor.own(account);
        model.addAttribute("team", team);
        model.addAttribute("mine", team.partOf(own).orElseThrow());
        model.addAttribute("waits", team.waitsFor(own));
        model.addAttribute("recorder", team.recorder().equals(own));
        model.addAttribute("reflection", typed);
        return new ModelAndView("choice/team", model.asMap(), status);
    }

    private ModelAndView form(Account account, TeamForm form, Model model, HttpStatus status) {
        visitor.own(account);
        var today = visitor.today();
        model.addAttribute("form", form.choice());
        model.addAttribute("numbers", Reading.typed(form.teamNumbers()));
        model.addAttribute(
                "forms",
                choices.forms(form.choice().day(today)).stream()
                        .map(one -> one.form().code())
                        .toList());
        model.addAttribute("competences", choices.competences(today));
        return new ModelAndView("choice/team-new", model.asMap(), status);
    }
}
