package nl.schoolleidersregister.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * A login that did not succeed ends at an error page, not in a loop: 400 when it was none of ours (another browser, an
 * old tab), 503 when the provider did not answer, else 401. The log says the provider's code.
 */
final class LoginFailed implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LoginFailed.class);

    private static final String NO_ANSWER = "invalid_token_response";
    private static final Set<String> NOT_OURS =
            Set.of("authorization_request_not_found", "invalid_state_parameter", "invalid_request");

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        var code = code(cause);
        LOG.warn("Login failed: {}", code);
        response.sendError(status(code).value());
    }

    private static HttpStatus status(String code) {
        if (NO_ANSWER.equals(code)) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        return NOT_OURS.contains(code) ? HttpStatus.BAD_REQUEST : HttpStatus.UNAUTHORIZED;
    }

    /** Only the code: descriptions may repeat claims, and so names. */
    private static String code(AuthenticationException cause) {
        return cause instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : cause.getClass().getSimpleName();
    }
}
