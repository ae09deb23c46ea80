package nl.schoolleidersregister.demo.web;

import java.util.List;
import nl.schoolleidersregister.access.demo.DemoPeople;
import nl.schoolleidersregister.browser.StandIn;
import nl.schoolleidersregister.demo.DemoProgress.Filling;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** A demo that is being filled where the address says so: with {@code ?vult=60} on any page. */
@StandIn
@ControllerAdvice
@Profile(StandIn.PROFILE)
class StandInDemo {

    @ModelAttribute("filling")
    @Nullable
    Filling filling(@RequestParam(name = "vult", required = false) @Nullable Integer done) {
        return done == null ? null : new Filling(done, 300);
    }

    @GetMapping("/demo/voortgang")
    String progress() {
        return ProgressController.VIEW;
    }

    @GetMapping("/demo-stand-in/kies")
    String choose(Model model) {
        model.addAttribute("pending", true);
        model.addAttribute("people", List.copyOf(DemoPeople.all()));
        return "demo/kies";
    }
}
