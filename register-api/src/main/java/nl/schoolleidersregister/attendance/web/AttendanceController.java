package nl.schoolleidersregister.attendance.web;

import jakarta.servlet.http.HttpServletRequest;
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
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Texts;
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

    private static final String ONE = "/{uitvoering}";
    private static final String RECORD = ONE + "/aanwezigheid";
    private static final String WITHDRAW = RECORD + "/{aanwezigheid}/intrekking";

    private final Visitor visitor;
    private final OwnThings own;
    private final Desks desks;
    private final ExecutionPage page;
    private final Executions executions;
    private final Lists lists;
    private final AttendanceOffice office;
    private final Texts texts;
    private final Shown shown;

    AttendanceController(
            Visitor visitor,
            OwnThings own,
            Desks desks,
            ExecutionPage page,
            Executions executions,
            Lists lists,
            AttendanceOffice office,
            Texts texts,
            Shown shown) {
        this.visitor = visitor;
        this.own = own;
        this.desks = desks;
        this.page = page;
        this.executions = executions;
        this.lists = lists;
        this.office = office;
        this.texts = texts;
        this.shown = shown;
    }

    @GetMapping(Desk.OF_PROVIDER)
    ModelAndView all(Account account, Model model) {
        return own.provider(account)
                .map(provider -> all(Desk.OF_PROVIDER, provider.name().value(), executions.of(provider.id()), model))
                .orElseGet(() -> new ModelAndView("redirect:/aanbieder/aanmelden"));
    }

    @GetMapping(Desk.OF_BOARD)
    ModelAndView mandated(Account account, Model model) {
        var held = Desks.board(account).map(executions::mandatedTo).orElse(List.of());
        return all(Desk.OF_BOARD, account.name(), held, model);
    }

    private ModelAndView all(String base, String name, List<ExecutionOnFile> held, Model model) {
        var today = visitor.today();
        model.addAttribute("base", base);
        model.addAttribute("name", name);
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

    @GetMapping({Desk.OF_PROVIDER + ONE, Desk.OF_BOARD + ONE})
    ModelAndView one(Account account, @PathVariable("uitvoering") UUID id, HttpServletRequest request, Model model) {
        var desk = desks.at(request.getRequestURI(), account, id);
        return page.show(desk, model, HttpStatus.OK);
    }

    @PostMapping({Desk.OF_PROVIDER + RECORD, Desk.OF_BOARD + RECORD})
    ModelAndView record(
            Account account,
            @PathVariable("uitvoering") UUID id,
            @ModelAttribute("form") AttendanceForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        var desk = desks.at(request.getRequestURI(), account, id);
        return switch (lists.check(desk.execution(), List.of(form.row())).getFirst()) {
            case Checked.Wrong(var _, var mistakes) -> {
                model.addAttribute("problems", AttendanceForm.problems(mistakes, texts));
                yield page.show(desk, model, form, HttpStatus.BAD_REQUEST);
            }
            case Checked.Good good -> {
                var key = visitor.key(account, sleutel, "attendance", id, form);
                var origin = visitor.origin(account, desk.role());
                var done = lists.record(desk, origin, List.of(good), key).getFirst();
                yield told(desk, form, done.outcome(), model, flash);
            }
        };
    }

    /** Whether nobody can be put on the list any more (art. H1). */
    private static boolean isClosed(ExecutionOnFile execution, LocalDate today) {
        return !new AttendanceIsRecordedWithinTwoMonths(execution.days().last(), today).holds();
    }

    private ModelAndView told(
            Desk desk, AttendanceForm form, Outcomes.Outcome outcome, Model model, RedirectAttributes flash) {
        return switch (outcome) {
            case Outcomes.Stored() -> done(desk, flash, "attendance-recorded", form.attendeeNumber());
            case Outcomes.Stood() -> done(desk, flash, "attendance-stood", form.attendeeNumber());
            case Outcomes.Refused(var why) -> refused(desk, form, why, model);
        };
    }

    @PostMapping({Desk.OF_PROVIDER + WITHDRAW, Desk.OF_BOARD + WITHDRAW})
    ModelAndView withdraw(
            Account account,
            @PathVariable("uitvoering") UUID id,
            @PathVariable("aanwezigheid") UUID line,
            @RequestParam(defaultValue = "") String waarom,
            @RequestParam(required = false) @Nullable String sleutel,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        var desk = desks.at(request.getRequestURI(), account, id);
        var found = line(desk, line);
        var why = AttendanceError.ofProvider().stream()
                .filter(error -> error.name().equals(waarom))
                .findFirst();
        if (why.isEmpty()) {
            model.addAttribute("unsaid", line);
            return page.show(desk, model, HttpStatus.BAD_REQUEST);
        }
        try {
            var ask = visitor.ask(account, sleutel, null, "attendance-withdrawal", line, waarom);
            var origin = visitor.origin(account, desk.role());
            shown.await(office.withdraw(desk.execution(), desk.board(), origin, found.id(), why.get(), ask));
            return done(desk, flash, "attendance-withdrawn", String.valueOf(found.number()));
        } catch (RuleViolated refused) {
            model.addAttribute("refusal", Refusals.of(refused));
            return page.show(desk, model, HttpStatus.CONFLICT);
        }
    }

    private AttendanceOnFile line(Desk desk, UUID line) {
        return desk.own(executions.attendance(desk.execution().id())).stream()
                .filter(one -> one.id().equals(new AttendanceId(line)))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView refused(Desk desk, AttendanceForm form, RuleViolated why, Model model) {
        model.addAttribute("refusal", Refusals.of(why));
        return page.show(desk, model, form, HttpStatus.CONFLICT);
    }

    private static ModelAndView done(Desk desk, RedirectAttributes flash, String code, String number) {
        flash.addFlashAttribute("notice", new Notice(code, List.of(number)));
        return new ModelAndView("redirect:" + desk.here());
    }
}
