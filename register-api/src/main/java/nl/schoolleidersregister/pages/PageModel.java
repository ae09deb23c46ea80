package nl.schoolleidersregister.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout needs from every request: where we are. Who is logged in comes as {@code account} from access. */
@ControllerAdvice
class PageModel {

    @ModelAttribute("here")
    Here here(HttpServletRequest request) {
        return Here.of(request);
    }
}
