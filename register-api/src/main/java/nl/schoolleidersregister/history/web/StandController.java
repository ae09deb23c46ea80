package nl.schoolleidersregister.history.web;

import java.util.UUID;
import nl.schoolleidersregister.history.view.Clocks;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.registration.parts.DossierPage;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The registrar's page of a dossier as it was on a day, by what was known on another. */
@Controller
class StandController {

    private final Pasts pasts;
    private final DossierPage page;

    StandController(Pasts pasts, DossierPage page) {
        this.pasts = pasts;
        this.page = page;
    }

    static String at(DossierId dossier) {
        return "/kantoor/dossiers/" + dossier + "/stand";
    }

    @GetMapping("/kantoor/dossiers/{dossier}/stand")
    ModelAndView stand(@PathVariable("dossier") UUID id, @ModelAttribute("clocksForm") ClocksForm form, Model model) {
        var dossier = new DossierId(id);
        return switch (pasts.read(form, pasts.history(dossier))) {
            case Read.Wrong<Clocks>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page.of(dossier, model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<Clocks>(var clocks) -> {
                model.addAttribute(ClocksSection.ASKED, clocks);
                model.addAttribute("clocksForm", ClocksForm.of(clocks));
                yield page.of(dossier, model, HttpStatus.OK);
            }
        };
    }
}
