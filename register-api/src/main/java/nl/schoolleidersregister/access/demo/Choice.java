package nl.schoolleidersregister.access.demo;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * Whom somebody chose to be, for one login: the request that turns it into a code takes it and it is gone. So the
 * issuer never remembers anybody, and who leaves the register can come back as somebody else. It stands beside, never
 * in the place of, the register's own login.
 */
final class Choice extends HttpSessionSecurityContextRepository {

    private static final String ATTRIBUTE = "DEMO_ISSUER_CHOICE";

    Choice() {
        setSpringSecurityContextKey(ATTRIBUTE);
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        var chosen = super.loadDeferredContext(request);
        return request.getRequestURI().endsWith(DemoProvider.AUTHORIZE) ? new TakenOnce(chosen, request) : chosen;
    }

    /** Read and removed in one go. */
    private record TakenOnce(DeferredSecurityContext chosen, HttpServletRequest request)
            implements DeferredSecurityContext {

        @Override
        public SecurityContext get() {
            var context = chosen.get();
            var session = request.getSession(false);
            if (session != null) {
                session.removeAttribute(ATTRIBUTE);
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            return chosen.isGenerated();
        }
    }
}
