package nl.schoolleidersregister.operations.web;

import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.operations.ReadSide;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How views and policies are doing, and what the office can do about it. Sending a form again changes nothing. */
@Controller
@RequestMapping("/kantoor/projecties")
class ProjectionsController {

    private static final String HERE = "/kantoor/projecties";

    private final ReadSide side;
    private final About about;

    ProjectionsController(ReadSide side, About about) {
        this.side = side;
        this.about = about;
    }

    @GetMapping
    ModelAndView look(Model model) {
        return page(model, HttpStatus.OK);
    }

    /** Writes views again: those that were asked for by name, or all. */
    @PostMapping("/herbouw")
    ModelAndView rebuild(
            @RequestParam(name = "projectie", defaultValue = "") List<String> names,
            Model model,
            RedirectAttributes flash) {
        var unknown = side.unknown(names);
        if (!unknown.isEmpty()) {
            model.addAttribute("refusal", new Refusal("rebuild.known", "", List.of(String.join(", ", unknown))));
            return page(model, HttpStatus.BAD_REQUEST);
        }
        if (!side.rebuild(names)) {
            model.addAttribute("refusal", new Refusal("rebuild.one-at-a-time", "", List.of()));
            return page(model, HttpStatus.CONFLICT);
        }
        return done("rebuild-begun", flash);
    }

    /** Goes on with the rebuild that was cut off. */
    @PostMapping("/verder")
    ModelAndView resume(RedirectAttributes flash) {
        return done(side.resume() ? "rebuild-resumed" : "rebuild-not-cut-off", flash);
    }

    /** Tries again what a projection left out. */
    @PostMapping("/poging")
    ModelAndView tryAgain(
            @RequestParam(name = "projectie", defaultValue = "") String projection,
            @RequestParam(name = "onderwerp", defaultValue = "") String subject,
            RedirectAttributes flash) {
        return tried(side.tryAgain(projection, subject), flash);
    }

    /** Tries the reactions again that are parked. */
    @PostMapping("/reacties/{reactie}")
    ModelAndView tryAgain(@PathVariable("reactie") long reaction, RedirectAttributes flash) {
        return tried(side.tryAgain(reaction), flash);
    }

    private static ModelAndView tried(Optional<Boolean> taken, RedirectAttributes flash) {
        return done(taken.map(well -> well ? "parked-taken-in" : "parked-still").orElse("parked-gone"), flash);
    }

    private static ModelAndView done(String code, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", new Notice(code, List.of()));
        return new ModelAndView("redirect:" + HERE);
    }

    private ModelAndView page(Model model, HttpStatus status) {
        model.addAttribute("side", ShownReadSide.of(side, about));
        return new ModelAndView("operations/projections", model.asMap(), status);
    }
}
