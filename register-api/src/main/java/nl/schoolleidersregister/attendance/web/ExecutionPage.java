package nl.schoolleidersregister.attendance.web;

import java.time.LocalDate;
import nl.schoolleidersregister.offering.AttendanceError;
import nl.schoolleidersregister.offering.AttendanceIsRecordedWithinTwoMonths;
import nl.schoolleidersregister.offering.view.ExecutionOnFile;
import nl.schoolleidersregister.offering.view.Executions;
import nl.schoolleidersregister.pages.Days;
import nl.schoolleidersregister.pages.Hours;
import nl.schoolleidersregister.school.view.Boards;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** The page of one execution: who was there, and at the provider's desk also who may record it. */
@Component
class ExecutionPage {

    private final Executions executions;
    private final Boards boards;
    private final Visitor visitor;

    ExecutionPage(Executions executions, Boards boards, Visitor visitor) {
        this.executions = executions;
        this.boards = boards;
        this.visitor = visitor;
    }

    /** With a form nobody typed in. */
    ModelAndView show(Desk desk, Model model, HttpStatus status) {
        return show(desk, model, fresh(desk.execution()), status);
    }

    ModelAndView show(Desk desk, Model model, AttendanceForm form, HttpStatus status) {
        var id = desk.execution().id();
        describe(desk, model, visitor.today());
        model.addAttribute("form", form);
        model.addAttribute("list", desk.own(executions.attendance(id)));
        model.addAttribute("errors", AttendanceError.ofProvider());
        if (desk.board() == null) {
            model.addAttribute("mandates", executions.mandates(id));
            model.addAttribute(
                    "boards", boards.known().stream().map(MandateForm::line).toList());
            if (!model.containsAttribute("mandate")) {
                model.addAttribute("mandate", MandateForm.EMPTY);
            }
        }
        return new ModelAndView("attendance/execution", model.asMap(), status);
    }

    /** Where there is one day it needs no typing: that day, all of it. */
    private static AttendanceForm fresh(ExecutionOnFile execution) {
        var minutes = execution.programme().terms().minutes().value();
        var days = execution.days();
        return days.first().equals(days.last()) && minutes <= Minutes.OF_A_DAY
                ? new AttendanceForm("", "", Days.typed(days.first()), Hours.typed(minutes))
                : new AttendanceForm("", "", "", "");
    }

    /** What every page about an execution says of it. */
    static void describe(Desk desk, Model model, LocalDate today) {
        var execution = desk.execution();
        var last = new AttendanceIsRecordedWithinTwoMonths(execution.days().last(), today);
        var first = new AttendanceIsRecordedWithinTwoMonths(execution.days().first(), today);
        model.addAttribute("execution", execution);
        model.addAttribute("desk", desk.here());
        model.addAttribute("byBoard", desk.board() != null);
        model.addAttribute("begun", execution.hasBegun(today));
        model.addAttribute("open", execution.hasBegun(today) && last.holds() && !execution.isGone());
        model.addAttribute("through", first.lastDay());
        model.addAttribute("inTime", first.holds());
    }
}
