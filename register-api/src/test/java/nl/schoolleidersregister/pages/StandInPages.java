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

    private static final List<LoginChoices.Choice> DEMO_PEOPLE = List.of(
            new LoginChoices.Choice("Karin Hoekstra (demo), schoolleider", "/mijn-register"),
            new LoginChoices.Choice("Nadia el Amrani (demo), registratiebureau", "/kantoor"),
            new LoginChoices.Choice("Sanne de Boer (demo), beoordelaar", "/thuis"));

    @GetMapping("/thuis")
    String home(Model model) {
        model.addAttribute("home", new Home("Sanne de Boer (demo)", List.of("ASSESSOR")));
        return Home.VIEW;
    }

    @GetMapping("/inloggen")
    String login(Model model) {
        model.addAttribute("login", new LoginChoices(DEMO_PEOPLE, true));
        return LoginChoices.VIEW;
    }

    @GetMapping("/fout/{status}")
    void fail(@PathVariable int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (status == 500) {
            throw new IllegalStateException("asked to fail on " + request.getMethod());
        }
        response.sendError(status);
    }
}
