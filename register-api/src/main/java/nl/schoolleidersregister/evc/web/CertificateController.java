package nl.schoolleidersregister.evc.web;

import java.util.Optional;
import nl.schoolleidersregister.evc.CertificateNumber;
import nl.schoolleidersregister.evc.view.Trajectories;
import nl.schoolleidersregister.pages.Reading;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Anybody who has the number of an EVC certificate can see whether it holds, whose it is and what it says. */
@Controller
class CertificateController {

    private final Trajectories trajectories;
    private final EvcPages pages;

    CertificateController(Trajectories trajectories, EvcPages pages) {
        this.trajectories = trajectories;
        this.pages = pages;
    }

    @GetMapping("/evc-certificaat")
    ModelAndView check(@RequestParam(defaultValue = "") String nummer, Model model) {
        var typed = Reading.query(nummer);
        var found = find(typed);
        model.addAttribute("nummer", typed);
        model.addAttribute("one", found.orElse(null));
        var missing = !typed.isEmpty() && found.isEmpty();
        return new ModelAndView("evc/certificate", model.asMap(), missing ? HttpStatus.NOT_FOUND : HttpStatus.OK);
    }

    private Optional<ShownTrajectory> find(String typed) {
        return Optional.of(CertificateNumber.tidied(typed))
                .filter(CertificateNumber::hasForm)
                .flatMap(number -> trajectories.certified(new CertificateNumber(number)))
                .map(pages::certified);
    }
}
