package nl.schoolleidersregister.attendance.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.offering.AttendanceError;
import nl.schoolleidersregister.offering.AttendanceId;
import nl.schoolleidersregister.offering.AttendanceIsRecordedWithinTwoMonths;
import nl.schoolleidersregister.offering.parts.OwnThings;
import nl.schoolleidersregister.offering.view.AttendanceOnFile;
import nl.schoolleidersregister.offering.view.ExecutionOnFile;
import nl.schoolleidersregister.offering.view.Executions;
import nl.schoolleidersregister.pages.Days;
import nl.schoolleidersregister.pages.Hours;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Texts;
import nl.schoolleidersregister.shared.Minutes;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The executions of a provider, who was there, and one person at a time. */
@Controller
class AttendanceController {

    private static final String HERE = "/aanbieder/uitvoeringen";

    private final Visitor visitor;
    private final OwnThings own;
    private final Executions executions;
    private final Lists lists;
    private final AttendanceOffice office;
    private final Texts texts;
    private final Shown shown;

    AttendanceController(
            Visitor visitor,
            OwnThings own,
            Executions executions,
            Lists lists,
            AttendanceOffice office,
            Texts texts,
            Shown shown) {
        this.visitor = visitor;
        this.own = own;
        this.executions = executions;
        this.lists = lists;
        this.office = office;
        this.texts = texts;
        this.shown = shown;
    }

    @GetMapping(HERE)
    ModelAndView all(Account account, Model model) {
        var provider = own.provider(account);
        if (provider.isEmpty()) {
            return new ModelAndView("redirect:/aanbieder/aanmelden");
        }
        var held = executions.of(provider.get().id());
        var today = visitor.today();
        model.addAttribute("name", provider.get().name().value());
        model.addAttribute(
                "begun",
                held.stream()
                        .filter(one -> one.hasBegun(today) && !isClosed(one, today))
                        .toList());
        model.addAttribute(
                "closed", held.stream().filter(one -> isClosed(one, today)).toList());
        model.addAttribute(
                "planned", held.stream().filter(one -> !one.hasBegun(today)).toList());
        return new ModelAndView("attendance/executions", model.asMap());
    }

    @GetMapping(HERE + "/{uitvoering}")
    ModelAndView one(Account account, @PathVariable("uitvoering") UUID id, Model model) {
        var execution = own.execution(account, id);
        return page(execution, model, fresh(execution), HttpStatus.OK);
    }

    @PostMapping(HERE + "/{uitvoering}/aanwezigheid")
    ModelAndView record(
            Account account,
            @PathVariable("uitvoering") UUID id,
            @ModelAttribute("form") AttendanceForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var execution = own.execution(account, id);
        return switch (lists.check(execution, List.of(form.row())).getFirst()) {
            case Checked.Wrong(var _, var mistakes) -> {
                model.addAttribute("problems", AttendanceForm.problems(mistakes, texts));
                yield page(execution, model, form, HttpStatus.BAD_REQUEST);
            }
            case Checked.Good good -> {
                var key = visitor.key(account, sleutel, "attendance", id, form);
                var origin = visitor.origin(account, Role.PROVIDER);
                var done = lists.record(execution, origin, List.of(good), key).getFirst();
                yield told(execution, form, done.outcome(), model, flash);
            }
        };
    }

    /** Whether nobody can be put on the list any more (art. H1). */
    private static boolean isClosed(ExecutionOnFile execution, LocalDate today) {
        return !new AttendanceIsRecordedWithinTwoMonths(execution.days().last(), today).holds();
    }

    private ModelAndView told(
            ExecutionOnFile execution,
            AttendanceForm form,
            Outcomes.Outcome outcome,
            Model model,
            RedirectAttributes flash) {
        return switch (outcome) {
            case Outcomes.Stored() -> done(execution, flash, "attendance-recorded", form.attendeeNumber());
            case Outcomes.Stood() -> done(execution, flash, "attendance-stood", form.attendeeNumber());
            case Outcomes.Refused(var why) -> refused(execution, form, why, model);
        };
    }

    @PostMapping(HERE + "/{uitvoering}/aanwezigheid/{aanwezigheid}/intrekking")
    ModelAndView withdraw(
            Account account,
            @PathVariable("uitvoering") UUID id,
            @PathVariable("aanwezigheid") UUID line,
            @RequestParam(defaultValue = "") String waarom,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var execution = own.execution(account, id);
        var found = line(execution, line);
        var why = AttendanceError.ofProvider().stream()
                .filter(error -> error.name().equals(waarom))
                .findFirst();
        if (why.isEmpty()) {
            model.addAttribute("unsaid", line);
            return page(execution, model, fresh(execution), HttpStatus.BAD_REQUEST);
        }
        try {
            var ask = visitor.ask(account, sleutel, null, "attendance-withdrawal", line, waarom);
            var origin = visitor.origin(account, Role.PROVIDER);
            shown.await(office.withdraw(execution, origin, found.id(), why.get(), ask));
            return done(execution, flash, "attendance-withdrawn", String.valueOf(found.number()));
        } catch (RuleViolated refused) {
            return refused(execution, fresh(execution), refused, model);
        }
    }

    private AttendanceOnFile line(ExecutionOnFile execution, UUID line) {
        return executions.attendance(execution.id()).stream()
                .filter(one -> one.id().equals(new AttendanceId(line)))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView refused(ExecutionOnFile execution, AttendanceForm form, RuleViolated why, Model model) {
        model.addAttribute("refusal", Refusals.of(why));
        return page(execution, model, form, HttpStatus.CONFLICT);
    }

    private static ModelAndView done(ExecutionOnFile execution, RedirectAttributes flash, String code, String number) {
        flash.addFlashAttribute("notice", new Notice(code, List.of(number)));
        return new ModelAndView("redirect:" + HERE + "/" + execution.id());
    }

    /** Where there is one day it needs no typing: that day, all of it. */
    private static AttendanceForm fresh(ExecutionOnFile execution) {
        var minutes = execution.programme().terms().minutes().value();
        var days = execution.days();
        return days.first().equals(days.last()) && minutes <= Minutes.OF_A_DAY
                ? new AttendanceForm("", "", Days.typed(days.first()), Hours.typed(minutes))
                : new AttendanceForm("", "", "", "");
    }

    private ModelAndView page(ExecutionOnFile execution, Model model, AttendanceForm form, HttpStatus status) {
        describe(execution, model, visitor.today());
        model.addAttribute("form", form);
        model.addAttribute("list", executions.attendance(execution.id()));
        model.addAttribute("errors", AttendanceError.ofProvider());
        return new ModelAndView("attendance/execution", model.asMap(), status);
    }

    /** What every page about an execution says of it. */
    static void describe(ExecutionOnFile execution, Model model, LocalDate today) {
        var last = new AttendanceIsRecordedWithinTwoMonths(execution.days().last(), today);
        var first = new AttendanceIsRecordedWithinTwoMonths(execution.days().first(), today);
        model.addAttribute("execution", execution);
        model.addAttribute("begun", execution.hasBegun(today));
        model.addAttribute("open", execution.hasBegun(today) && last.holds() && !execution.isGone());
        model.addAttribute("through", first.lastDay());
        model.addAttribute("inTime", first.holds());
    }
}
