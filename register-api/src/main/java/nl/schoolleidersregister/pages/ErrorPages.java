package nl.schoolleidersregister.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** One page for everything that goes wrong: what happened, what to do, and for our own faults a code to mention. */
@Component
class ErrorPages implements ErrorViewResolver {

    static final String VIEW = "error";

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final Set<Integer> WITH_OWN_TEXT = Set.of(400, 401, 403, 404, 409, 410, 412, 413, 429, 503);
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final SecureRandom random = new SecureRandom();

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return new ModelAndView(VIEW, Map.of("fault", fault(request, status)), status);
    }

    private Fault fault(HttpServletRequest request, HttpStatus status) {
        var reference = status.is5xxServerError() ? logged(request, status) : null;
        return new Fault(status.value(), key(status), reference);
    }

    private static String key(HttpStatus status) {
        if (WITH_OWN_TEXT.contains(status.value())) {
            return Integer.toString(status.value());
        }
        return status.is5xxServerError() ? "500" : "400";
    }

    /** The address stays out of the log: it may name a person's number. */
    private String logged(HttpServletRequest request, HttpStatus status) {
        var reference = letters() + "-" + letters();
        var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.error("Fault {}: status {} on {}", reference, status.value(), request.getMethod(), cause);
        return reference;
    }

    private String letters() {
        var letters = new StringBuilder();
        random.ints(4, 0, LETTERS.length()).forEach(at -> letters.append(LETTERS.charAt(at)));
        return letters.toString();
    }
}
