package nl.schoolleidersregister.board.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Problem;
import nl.schoolleidersregister.pages.Problems;
import nl.schoolleidersregister.pages.Refusal;
import nl.schoolleidersregister.registration.ConfirmedBy;
import nl.schoolleidersregister.registration.view.BoardEmployment;
import nl.schoolleidersregister.registration.view.BoardEmployments;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.visit.Refusals;
import nl.schoolleidersregister.visit.Shown;
import nl.schoolleidersregister.visit.Sights;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An employer confirms who works there: one page, one click (art. C5). */
@Controller
class BoardController {

    private static final String HERE = "/bestuur";
    private static final String FIELD = "dienstverband";

    private final Visitor visitor;
    private final BoardEmployments employments;
    private final EmployerOffice office;
    private final Shown shown;

    BoardController(Visitor visitor, BoardEmployments employments, EmployerOffice office, Shown shown) {
        this.visitor = visitor;
        this.employments = employments;
        this.office = office;
        this.shown = shown;
    }

    /** One that a rule refused, as the page tells it. */
    record RefusedLine(BoardEmployment employment, Refusal why) {}

    @GetMapping(HERE)
    ModelAndView page(Account account, Model model) {
        return page(employer(account), model, HttpStatus.OK);
    }

    @PostMapping(HERE)
    ModelAndView confirm(
            Account account,
            @RequestParam(name = FIELD, required = false) @Nullable List<UUID> chosen,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var employer = employer(account);
        if (chosen == null || chosen.isEmpty()) {
            model.addAttribute("problems", new Problems("board", List.of(new Problem(FIELD, "missing", List.of()))));
            return page(employer, model, HttpStatus.BAD_REQUEST);
        }
        var ids = new LinkedHashSet<>(chosen);
        var key = visitor.key(account, sleutel, "employments-confirmed", ids);
        var origin = visitor.origin(account, employer.role());
        var outcomes = office.confirm(employer, origin, own(employer, ids), key);
        if (outcomes.last() != null) {
            shown.await(outcomes.last());
        }
        return told(employer, outcomes, model, flash);
    }

    private ModelAndView told(Employer employer, Outcomes outcomes, Model model, RedirectAttributes flash) {
        var notice =
                new Notice("employments-confirmed", List.of(outcomes.confirmed().size()));
        if (outcomes.refused().isEmpty()) {
            flash.addFlashAttribute("notice", notice);
            return new ModelAndView("redirect:" + HERE);
        }
        model.addAttribute(
                "refused",
                outcomes.refused().stream()
                        .map(one -> new RefusedLine(one.employment(), Refusals.of(one.why())))
                        .toList());
        if (outcomes.confirmed().isEmpty()) {
            return page(employer, model, HttpStatus.CONFLICT);
        }
        model.addAttribute("notice", notice);
        return page(employer, model, HttpStatus.OK);
    }

    /** The chosen ones; what this employer may not see is not there, and then nothing is confirmed. */
    private List<BoardEmployment> own(Employer employer, Set<UUID> ids) {
        var found = all(employer).stream().filter(one -> ids.contains(one.id())).toList();
        if (found.size() != ids.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return found;
    }

    private Employer employer(Account account) {
        return Employer.of(account, visitor.dossierOf(account));
    }

    private List<BoardEmployment> all(Employer employer) {
        return employer.by() == ConfirmedBy.BOARD
                ? employments.of(employer.board(), visitor.today())
                : employments.ofTheBoardItself(employer.board(), visitor.today());
    }

    private ModelAndView page(Employer employer, Model model, HttpStatus status) {
        var employments = all(employer);
        Sights.shows(employments.stream()
                .map(one -> new DossierId(one.dossier()))
                .distinct()
                .toList());
        model.addAttribute("employer", BoardPage.of(employer, employments, visitor.today()));
        return new ModelAndView(BoardPage.VIEW, model.asMap(), status);
    }
}
