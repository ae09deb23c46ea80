package nl.schoolleidersregister.quality.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.quality.CalibrationCommand.HoldCalibration;
import nl.schoolleidersregister.quality.CalibrationCommand.MakeCalibrationSet;
import nl.schoolleidersregister.quality.CalibrationSet;
import nl.schoolleidersregister.quality.CalibrationSubject;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.Attempts;
import nl.schoolleidersregister.visit.Shown;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where assessors agree too little the office has work chosen, and records what came of the talk (art. F5). */
@Controller
@RequestMapping("/kantoor/beoordelaars/kwaliteit/{rubriek}/{halfjaar}/{competentie}")
class CalibrationController {

    /** Most pieces of work of a set. */
    static final int SIZE = 6;

    private static final int YEARS_BACK = 3;
    private static final Map<String, String> FIELDS =
            Map.of("calibration.day", "heldOn", "calibration.present", "heldPresent");

    private final Visitor visitor;
    private final JudgingFigures figures;
    private final FigurePage page;
    private final CommandDesk desk;
    private final Shown shown;
    private final Attempts attempts;

    CalibrationController(
            Visitor visitor,
            JudgingFigures figures,
            FigurePage page,
            CommandDesk desk,
            Shown shown,
            Attempts attempts) {
        this.visitor = visitor;
        this.figures = figures;
        this.page = page;
        this.desk = desk;
        this.shown = shown;
        this.attempts = attempts;
    }

    @PostMapping("/kalibratieset")
    ModelAndView choose(
            Account account,
            @PathVariable("rubriek") String rubric,
            @PathVariable("halfjaar") String halfYear,
            @PathVariable("competentie") String competence,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var about = page.due(rubric, halfYear, competence);
        Function<HttpStatus, ModelAndView> here = status -> page.show(about, model, status);
        return attempts.attempt(model, new Attempts.Form("", Map.of(), href(about), here), () -> {
            var history = figures.history(about.rubric(), visitor.today().minusYears(YEARS_BACK));
            var set = CalibrationSet.from(history, about.competence(), SIZE);
            var ask = visitor.ask(account, sleutel, null, "calibration-set", about.toString());
            var origin = visitor.origin(account, Role.REGISTRAR);
            desk.send(new MakeCalibrationSet(about, origin, set), ask).ifPresent(shown::await);
            return done(flash, "calibration-set", about);
        });
    }

    @PostMapping("/kalibratie")
    ModelAndView hold(
            Account account,
            @PathVariable("rubriek") String rubric,
            @PathVariable("halfjaar") String halfYear,
            @PathVariable("competentie") String competence,
            @ModelAttribute("calibrationForm") CalibrationForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var about = page.chosen(rubric, halfYear, competence);
        Function<HttpStatus, ModelAndView> here = status -> page.show(about, form, model, status);
        return switch (form.read(visitor.today(), page.assessors())) {
            case Read.Wrong<CalibrationForm.Stated>(var problems) -> {
                model.addAttribute("problems", problems);
                yield here.apply(HttpStatus.BAD_REQUEST);
            }
            case Read.Right<CalibrationForm.Stated>(var stated) ->
                attempts.attempt(model, new Attempts.Form(CalibrationForm.NAME, FIELDS, href(about), here), () -> {
                    var ask = visitor.ask(account, sleutel, null, "calibration", about.toString(), stated);
                    var origin = visitor.origin(account, Role.REGISTRAR);
                    var order = new HoldCalibration(about, origin, stated.day(), stated.present(), stated.agreed());
                    desk.send(order, ask).ifPresent(shown::await);
                    return done(flash, "calibration-held", about);
                });
        };
    }

    private static String href(CalibrationSubject about) {
        return QualityController.HERE + "/" + about;
    }

    private static ModelAndView done(RedirectAttributes flash, String notice, CalibrationSubject about) {
        flash.addFlashAttribute("notice", new Notice(notice, List.of()));
        return new ModelAndView("redirect:" + href(about));
    }
}
