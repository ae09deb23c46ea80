package nl.schoolleidersregister.attendance.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.school.view.Boards;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.Attempts;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A provider lets a board record who was at an execution, and ends that. */
@Controller
class MandateController {

    private static final String HERE = Desk.OF_PROVIDER + "/{uitvoering}/mandaten";

    private final Visitor visitor;
    private final Desks desks;
    private final ExecutionPage page;
    private final AttendanceOffice office;
    private final Boards boards;
    private final Attempts attempts;

    MandateController(
            Visitor visitor,
            Desks desks,
            ExecutionPage page,
            AttendanceOffice office,
            Boards boards,
            Attempts attempts) {
        this.visitor = visitor;
        this.desks = desks;
        this.page = page;
        this.office = office;
        this.boards = boards;
        this.attempts = attempts;
    }

    @PostMapping(HERE)
    ModelAndView give(
            Account account,
            @PathVariable("uitvoering") UUID id,
            @ModelAttribute("mandate") MandateForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var desk = desks.at(HERE, account, id);
        return switch (form.read(visitor.today(), boards.known())) {
            case Read.Wrong<BoardNumber>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page.show(desk, model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<BoardNumber>(var board) -> {
                var ask = visitor.ask(account, sleutel, null, "mandate", id, board);
                var origin = visitor.origin(account, Role.PROVIDER);
                yield attempts.attempt(
                        () -> Optional.of(office.mandate(desk.execution(), origin, board, ask)),
                        desk.here(),
                        model,
                        status -> page.show(desk, model, status),
                        () -> done(desk, flash, "mandate-given", board));
            }
        };
    }

    @PostMapping(HERE + "/{nummer}/einde")
    ModelAndView end(
            Account account,
            @PathVariable("uitvoering") UUID id,
            @PathVariable("nummer") String number,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var desk = desks.at(HERE, account, id);
        if (!BoardNumber.isValid(number)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var board = new BoardNumber(number);
        var ask = visitor.ask(account, sleutel, null, "mandate-ended", id, number);
        var origin = visitor.origin(account, Role.PROVIDER);
        return attempts.attempt(
                () -> Optional.of(office.endMandate(desk.execution(), origin, board, ask)),
                desk.here(),
                model,
                status -> page.show(desk, model, status),
                () -> done(desk, flash, "mandate-ended", board));
    }

    private static ModelAndView done(Desk desk, RedirectAttributes flash, String code, BoardNumber board) {
        flash.addFlashAttribute("notice", new Notice(code, List.of(board.value())));
        return new ModelAndView("redirect:" + desk.here());
    }
}
