package nl.schoolleidersregister.interruption.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Problems;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.registration.parts.Grounds;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** <i>Als er iets gebeurt</i>: absence, pause and more time on one page, each with its limits before its form. */
@Controller
class InterruptionController {

    private static final String HERE = InterruptionPage.HERE;

    private static final Map<String, String> ABSENCE = Map.of(
            "absence.kind", "absentWhy",
            "absence.begun", "absentFrom",
            "absence.overlap", "absentFrom",
            "absence.ends-after-begin", "absentLast",
            "absence.end-has-come", "absentLast",
            "absence.in-cycle", "absentLast");

    private static final Map<String, String> MORE_TIME = Map.of(
            "deferral.more-time", "lastDayAsked",
            "deferral.maximum", "lastDayAsked",
            "deferral.total", "lastDayAsked");

    private final Visitor visitor;
    private final Grounds grounds;
    private final InterruptionOffice office;
    private final InterruptionPage page;
    private final Attempts attempts;

    InterruptionController(
            Visitor visitor, Grounds grounds, InterruptionOffice office, InterruptionPage page, Attempts attempts) {
        this.visitor = visitor;
        this.grounds = grounds;
        this.office = office;
        this.page = page;
        this.attempts = attempts;
    }

    @GetMapping(HERE)
    ModelAndView look(Account account, Model model) {
        return page.of(account, model, HttpStatus.OK);
    }

    @PostMapping(HERE + "/afwezigheden")
    ModelAndView record(
            Account account,
            @ModelAttribute("absence") AbsenceForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var kinds = Interruptions.codes(visitor.today(), grounds.rules());
        return switch (form.read(visitor.today(), kinds)) {
            case Read.Wrong<AbsenceForm.Stated>(var problems) -> wrong(account, model, problems);
            case Read.Right<AbsenceForm.Stated>(var stated) ->
                attempt(account, model, AbsenceForm.NAME, ABSENCE, () -> {
                    var ask = visitor.ask(account, sleutel, null, "absence", form);
                    office.record(visitor.own(account), visitor.origin(account, Role.LEADER), stated, ask);
                    return done(flash, "absence-recorded");
                });
        };
    }

    @PostMapping(HERE + "/afwezigheden/{afwezigheid}/einde")
    ModelAndView end(
            Account account,
            @PathVariable("afwezigheid") UUID id,
            @RequestParam Map<String, String> form,
            Model model,
            RedirectAttributes flash) {
        // Each row has a field of its own name, so that a mistake is told at its own row.
        var field = "endedLast-" + id;
        var typed = form.getOrDefault(field, form.getOrDefault("endedLast", ""));
        var reading = new Reading(field, visitor.today());
        var day = reading.day(field, Reading.typed(typed));
        model.addAttribute("ended", typed);
        var rules = Map.of("absence.ends-after-begin", field, "absence.end-has-come", field);
        return switch (reading.end(() -> day.orElseThrow().plusDays(1))) {
            case Read.Wrong<LocalDate>(var problems) -> wrong(account, model, problems);
            case Read.Right<LocalDate>(var until) ->
                attempt(account, model, field, rules, () -> {
                    var ask = visitor.ask(account, form.get("sleutel"), null, "absence-end", id, until);
                    office.endAbsence(visitor.own(account), visitor.origin(account, Role.LEADER), id, until, ask);
                    return done(flash, "absence-ended");
                });
        };
    }

    @PostMapping(HERE + "/afwezigheden/{afwezigheid}/intrekking")
    ModelAndView withdraw(
            Account account,
            @PathVariable("afwezigheid") UUID id,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        return attempt(account, model, "absence-withdrawal", Map.of(), () -> {
            var ask = visitor.ask(account, sleutel, null, "absence-withdrawal", id);
            office.withdrawAbsence(visitor.own(account), visitor.origin(account, Role.LEADER), id, ask);
            return done(flash, "absence-withdrawn");
        });
    }

    @PostMapping(HERE + "/pauze")
    ModelAndView pause(
            Account account,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        return attempt(account, model, "pause", Map.of(), () -> {
            var ask = visitor.ask(account, sleutel, null, "pause");
            office.startPause(visitor.own(account), visitor.origin(account, Role.LEADER), ask);
            return done(flash, "pause-started");
        });
    }

    @PostMapping(HERE + "/pauze/einde")
    ModelAndView resume(
            Account account,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        return attempt(account, model, "pause", Map.of(), () -> {
            var ask = visitor.ask(account, sleutel, null, "pause-end");
            office.endPause(visitor.own(account), visitor.origin(account, Role.LEADER), ask);
            return done(flash, "pause-ended");
        });
    }

    @PostMapping(HERE + "/uitstel")
    ModelAndView askMoreTime(
            Account account,
            @ModelAttribute("moreTimeForm") MoreTimeForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        return switch (form.read(visitor.today())) {
            case Read.Wrong<MoreTimeForm.Asked>(var problems) -> wrong(account, model, problems);
            case Read.Right<MoreTimeForm.Asked>(var asked) ->
                attempt(account, model, MoreTimeForm.NAME, MORE_TIME, () -> {
                    var ask = visitor.ask(account, sleutel, null, "more-time", form);
                    office.askMoreTime(visitor.own(account), visitor.origin(account, Role.LEADER), asked, ask);
                    return done(flash, "more-time-asked");
                });
        };
    }

    private ModelAndView wrong(Account account, Model model, Problems problems) {
        model.addAttribute("problems", problems);
        return page.of(account, model, HttpStatus.BAD_REQUEST);
    }

    private ModelAndView attempt(
            Account account, Model model, String form, Map<String, String> fields, Supplier<ModelAndView> order) {
        Function<HttpStatus, ModelAndView> again = status -> page.of(account, model, status);
        return attempts.attempt(model, new Attempts.Form(form, fields, HERE, again), order);
    }

    private static ModelAndView done(RedirectAttributes flash, String notice) {
        flash.addFlashAttribute("notice", new Notice(notice, List.of()));
        return new ModelAndView("redirect:" + HERE);
    }
}
