package nl.schoolleidersregister.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.schoolleidersregister.access.Known;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes in a form with a file before anybody asks for one of its fields. The check of the form's token would be the
 * first, and the server answers such a question with silence where the form is too large to be read: the person would
 * be told that the form expired. Who is not logged in sends no files at all.
 */
final class FormsWithFiles extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !StringUtils.startsWithIgnoreCase(request.getContentType(), "multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var status = takenIn(request);
        if (status == HttpStatus.OK) {
            chain.doFilter(request, response);
        } else {
            response.sendError(status.value());
        }
    }

    private static HttpStatus takenIn(HttpServletRequest request) {
        if (Known.in(SecurityContextHolder.getContext().getAuthentication()).isEmpty()) {
            return HttpStatus.UNAUTHORIZED;
        }
        try {
            request.getParts();
            return HttpStatus.OK;
        } catch (IllegalStateException _) {
            // The servlet specification's word for larger than we take.
            return HttpStatus.CONTENT_TOO_LARGE;
        } catch (IOException | ServletException _) {
            return HttpStatus.BAD_REQUEST;
        }
    }
}
