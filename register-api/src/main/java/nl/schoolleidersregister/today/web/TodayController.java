package nl.schoolleidersregister.today.web;

import nl.schoolleidersregister.registration.parts.Desk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The registrar's desk. */
@Controller
class TodayController implements Desk {

    private final Tasks tasks;

    TodayController(Tasks tasks) {
        this.tasks = tasks;
    }

    @GetMapping("/kantoor")
    String today(Model model) {
        return of(model);
    }

    @Override
    public String of(Model model) {
        model.addAttribute("today", tasks.today());
        return "today/today";
    }
}
