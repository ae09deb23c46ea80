package nl.schoolleidersregister.evc.web;

import java.util.Optional;
import nl.schoolleidersregister.evc.CertificateNumber;
import nl.schoolleidersregister.evc.view.Trajectories;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Anybody who has the number of an EVC certificate can see whether it holds, whose it is and what it says. */
@Controller
class CertificateController {

    private final Visitor visitor;
    private final Trajectories trajectories;
    private final EvcPages pages;

    CertificateController(Visitor visitor, Trajectories trajectories, EvcPages pages) {
        this.visitor = visitor;
        this.trajectories = trajectories;
        this.pages = pages;
    }

    @GetMapping("/evc-certificaat")
    ModelAndView check(@RequestParam(required = false) @Nullable String nummer, Model model) {
        var typed = Reading.typed(nummer);
        model.addAttribute("nummer", typed);
        return new ModelAndView("evc/certificate", model.asMap(), nummer == null ? HttpStatus.OK : look(typed, model));
    }

    private HttpStatus look(String typed, Model model) {
        var reading = new Reading("certificate", visitor.today());
        var line = reading.line("nummer", typed);
        return switch (reading.end(line::orElseThrow)) {
            case Read.Wrong<String>(var problems) -> {
                model.addAttribute("problems", problems);
                yield HttpStatus.BAD_REQUEST;
            }
            case Read.Right<String>(var number) -> {
                var found = find(number);
                model.addAttribute("one", found.orElse(null));
                yield found.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND;
            }
        };
    }

    private Optional<ShownTrajectory> find(String typed) {
        return Optional.of(CertificateNumber.tidied(typed))
                .filter(CertificateNumber::hasForm)
                .flatMap(number -> trajectories.certified(new CertificateNumber(number)))
                .map(pages::certified);
    }
}
