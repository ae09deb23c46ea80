package nl.schoolleidersregister.demo.web;

import nl.schoolleidersregister.demo.DemoProgress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How far the demo is filled; other pages ask here every two seconds and show the part with the bar. */
@Controller
@ConditionalOnBooleanProperty("register.demo")
class ProgressController {

    static final String VIEW = "demo/progress";

    private final DemoProgress progress;

    ProgressController(DemoProgress progress) {
        this.progress = progress;
    }

    @GetMapping("/demo/voortgang")
    String page(Model model) {
        model.addAttribute("filling", progress.filling().orElse(null));
        return VIEW;
    }
}
