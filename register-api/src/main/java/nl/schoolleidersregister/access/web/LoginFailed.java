package nl.schoolleidersregister.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** A login that did not succeed ends at the error page for 401, not in a loop; the log says the provider's code. */
final class LoginFailed implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LoginFailed.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        LOG.warn("Login failed: {}", code(cause));
        response.sendError(HttpStatus.UNAUTHORIZED.value());
    }

    /** Only the code: descriptions may repeat claims, and so names. */
    private static String code(AuthenticationException cause) {
        return cause instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : cause.getClass().getSimpleName();
    }
}
