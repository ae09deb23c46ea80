package nl.schoolleidersregister.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** The page somebody wanted before the login, to go on there after it. Never a form, a part of a page or a file. */
final class RequestedPage extends HttpSessionRequestCache {

    @SuppressWarnings("NullAway") // null means no parameter; the setter is only not marked so
    RequestedPage() {
        setRequestMatcher(RequestedPage::isAPage);
        setMatchingRequestParameterName(null);
    }

    private static boolean isAPage(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && request.getHeader(ToLogin.PART_OF_A_PAGE) == null
                && takesHtml(request.getHeader(HttpHeaders.ACCEPT));
    }

    private static boolean takesHtml(@Nullable String accept) {
        return accept == null || accept.contains("text/html") || accept.contains("*/*");
    }
}
