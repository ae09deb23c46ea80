package nl.schoolleidersregister.access.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.autoconfigure.error.AbstractErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What somebody sees when something went wrong that no controller answered for: a page ({@code
 * templates/error/404.html} and so on), or a problem document for programs.
 */
@Controller
class Errors extends AbstractErrorController {

    private static final ErrorAttributeOptions FOR_PEOPLE =
            ErrorAttributeOptions.of(ErrorAttributeOptions.Include.STATUS, ErrorAttributeOptions.Include.ERROR);

    private final Problems problems;

    Errors(ErrorAttributes attributes, List<ErrorViewResolver> views, Problems problems) {
        super(attributes, views);
        this.problems = problems;
    }

    @RequestMapping("/error")
    @Nullable
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = getStatus(request);
        if (isForAProgram(request)) {
            problems.write(response, status);
            return null;
        }
        var model = new HashMap<String, Object>();
        getErrorAttributes(request, FOR_PEOPLE).forEach((name, value) -> {
            if (value != null) {
                model.put(name, value);
            }
        });
        response.setStatus(status.value());
        var page = resolveErrorView(request, response, status, model);
        return page == null ? new ModelAndView("error", model) : page;
    }

    private static boolean isForAProgram(HttpServletRequest request) {
        return askedFor(request).startsWith(request.getContextPath() + "/v1/") || !takesHtml(request);
    }

    private static String askedFor(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri ? uri : "";
    }

    private static boolean takesHtml(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept == null || accept.contains("text/html") || accept.contains("*/*");
    }
}
