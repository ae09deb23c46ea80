package nl.schoolleidersregister.home.web;

import java.util.List;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.pages.Home;
import nl.schoolleidersregister.pages.Navigation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where somebody begins after login: the first page of the own role, or a page that says nothing waits. */
@Controller
class HomeController {

    private static final String HERE = "/thuis";

    private final Navigation navigation;

    HomeController(Navigation navigation) {
        this.navigation = navigation;
    }

    @GetMapping(HERE)
    String home(Account account, Model model) {
        var start = navigation.start(account.roles());
        if (!start.equals(HERE)) {
            return "redirect:" + start;
        }
        var roles = account.roles().stream().map(Enum::name).sorted().toList();
        model.addAttribute("home", new Home(account.name(), List.copyOf(roles)));
        return Home.VIEW;
    }
}
