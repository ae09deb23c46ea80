package nl.schoolleidersregister.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.schoolleidersregister.browser.StandIn;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Home, login and everything that can go wrong. */
@StandIn
class StandInPages {

    /** As the demo issuer gives them to the page. */
    record Person(String key, String name, String about) {}

    private static final List<Person> PEOPLE = List.of(
            new Person("karin-hoekstra", "Karin Hoekstra (demo)", "Rector van Lyceum Oosterhaven"),
            new Person("nadia-el-amrani", "Nadia el Amrani (demo)", "Registratiebureau"),
            new Person("sanne-de-boer", "Sanne de Boer (demo)", "Beoordelaar"));

    @GetMapping("/thuis")
    String home(Model model) {
        model.addAttribute("home", new Home("Sanne de Boer (demo)", List.of("ASSESSOR")));
        return Home.VIEW;
    }

    @GetMapping("/inloggen")
    String login(Model model) {
        model.addAttribute("people", PEOPLE);
        model.addAttribute("pending", true);
        return "login";
    }

    @GetMapping("/fout/{status}")
    void fail(@PathVariable int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (status == 500) {
            throw new IllegalStateException("asked to fail on " + request.getMethod());
        }
        response.sendError(status);
    }
}
