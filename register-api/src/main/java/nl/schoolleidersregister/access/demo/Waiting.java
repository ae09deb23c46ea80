package nl.schoolleidersregister.access.demo;

import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * What waits in a session while somebody logs in at the issuer; kept apart from what the register keeps in the same
 * session.
 *
 * @param choice whom somebody chose to be
 * @param login the login that goes on then
 */
record Waiting(SecurityContextRepository choice, RequestCache login) {

    static Waiting inTheSession() {
        var login = new HttpSessionRequestCache();
        login.setSessionAttrName("DEMO_ISSUER_LOGIN");
        return new Waiting(new Choice(), login);
    }
}
