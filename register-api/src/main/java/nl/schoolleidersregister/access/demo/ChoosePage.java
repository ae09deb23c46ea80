package nl.schoolleidersregister.access.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The login page of the demo issuer: a button for each made-up person. */
@Controller
@ConditionalOnBooleanProperty("register.demo")
@RequestMapping("/demo-issuer/kies")
class ChoosePage {

    private final Waiting waiting;

    ChoosePage(Waiting waiting) {
        this.waiting = waiting;
    }

    @GetMapping
    String page(HttpServletRequest request, HttpServletResponse response, Model model) {
        model.addAttribute("pending", waiting.login().getRequest(request, response) != null);
        model.addAttribute("people", DemoPeople.all());
        return "demo/kies";
    }

    /** Without a login to go on with there is nothing to choose for, so one is begun. */
    @PostMapping
    String choose(@RequestParam("persoon") String key, HttpServletRequest request, HttpServletResponse response) {
        var person = DemoPeople.withKey(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        var login = waiting.login().getRequest(request, response);
        if (login == null) {
            return "redirect:/inloggen";
        }
        waiting.login().removeRequest(request, response);
        waiting.choice().saveContext(new SecurityContextImpl(authenticated(person)), request, response);
        return "redirect:" + login.getRedirectUrl();
    }

    /** The factor says when somebody was asked, for the claim {@code auth_time}. */
    private static UsernamePasswordAuthenticationToken authenticated(DemoPerson person) {
        return UsernamePasswordAuthenticationToken.authenticated(
                person.subject(), null, List.of(FactorGrantedAuthority.fromFactor("CHOSEN")));
    }
}
