package nl.schoolleidersregister.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.schoolleidersregister.browser.StandIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Who is logged in: whoever the page is made for. */
@StandIn
@ControllerAdvice
@Profile(StandIn.PROFILE)
class StandInAccount {

    /** As access gives it to the layout. */
    record Account(String name, List<String> roles) {}

    @ModelAttribute("account")
    @Nullable
    Account account(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (path.startsWith("/mijn-register") || path.startsWith("/inschrijven")) {
            return new Account("Karin Hoekstra (demo)", List.of("LEADER"));
        }
        if (path.startsWith("/kantoor")) {
            return new Account("Nadia el Amrani (demo)", List.of("REGISTRAR"));
        }
        return path.startsWith("/thuis") ? new Account("Sanne de Boer (demo)", List.of("ASSESSOR")) : null;
    }
}
