package nl.schoolleidersregister.quality.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.quality.RemarkingId;
import nl.schoolleidersregister.quality.view.Remarkings;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.Attempts;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office draws old work to be judged again: how much, but not which, and not by whom. */
@Controller
@RequestMapping("/kantoor/beoordelaars/kwaliteit/herbeoordelingen")
class RemarkingOfficeController {

    /** Most pieces of work of one draw. */
    static final int MOST = 20;

    /** How many a draw has when nobody says otherwise. */
    static final String USUAL = "5";

    private static final String NAME = "draw";

    private final Visitor visitor;
    private final RemarkingOffice office;
    private final Remarkings remarkings;
    private final QualityPage page;
    private final Attempts attempts;

    RemarkingOfficeController(
            Visitor visitor, RemarkingOffice office, Remarkings remarkings, QualityPage page, Attempts attempts) {
        this.visitor = visitor;
        this.office = office;
        this.remarkings = remarkings;
        this.page = page;
        this.attempts = attempts;
    }

    @PostMapping
    ModelAndView draw(
            Account account,
            @RequestParam(defaultValue = "") String drawSize,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        Function<HttpStatus, ModelAndView> here = status -> page.show(model, drawSize, status);
        return switch (read(drawSize)) {
            case Read.Wrong<Integer>(var problems) -> {
                model.addAttribute("problems", problems);
                yield here.apply(HttpStatus.BAD_REQUEST);
            }
            case Read.Right<Integer>(var size) ->
                attempts.attempt(model, new Attempts.Form(NAME, Map.of(), QualityController.HERE, here), () -> {
                    var ask = visitor.ask(account, sleutel, null, "remarking-draw", size);
                    var drawn = office.draw(visitor.origin(account, Role.REGISTRAR), size, ask);
                    return done(flash, drawn == 0 ? "remarking-none" : "remarking-drawn", drawn);
                });
        };
    }

    private Read<Integer> read(String typed) {
        var reading = new Reading(NAME, visitor.today());
        var size = reading.whole("drawSize", typed.strip(), MOST);
        return reading.end(size::orElseThrow);
    }

    @PostMapping("/{herbeoordeling}/intrekking")
    ModelAndView takeBack(
            Account account,
            @PathVariable("herbeoordeling") UUID id,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var one = remarkings
                .waiting(new RemarkingId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Function<HttpStatus, ModelAndView> here = status -> page.show(model, USUAL, status);
        return attempts.attempt(model, new Attempts.Form("", Map.of(), QualityController.HERE, here), () -> {
            var ask = visitor.ask(account, sleutel, null, "remarking-back", id);
            office.takeBack(one, visitor.origin(account, Role.REGISTRAR), ask);
            return done(flash, "remarking-back");
        });
    }

    private static ModelAndView done(RedirectAttributes flash, String notice, Object... args) {
        flash.addFlashAttribute("notice", new Notice(notice, List.of(args)));
        return new ModelAndView("redirect:" + QualityController.HERE);
    }
}
