package nl.schoolleidersregister.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Sends who is not logged in to the login. A part of a page (htmx) is not replaced by a login page: the whole page is
 * asked for again, which then leads there and back.
 */
final class ToLogin implements AuthenticationEntryPoint {

    static final String PART_OF_A_PAGE = "HX-Request";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause) {
        if (request.getHeader(PART_OF_A_PAGE) != null) {
            response.setHeader("HX-Refresh", "true");
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + "/inloggen");
            response.setStatus(HttpStatus.SEE_OTHER.value());
        }
    }
}
