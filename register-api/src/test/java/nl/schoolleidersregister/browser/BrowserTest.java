package nl.schoolleidersregister.browser;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** Base of tests that look at pages in a browser. What the browser complained about fails the test at its end. */
public abstract class BrowserTest {

    private final List<Visit> visits = new ArrayList<>();

    /** Where the application under test listens, such as {@code http://localhost:8080}. */
    protected abstract String address();

    /** A visit with JavaScript. */
    protected final Visit visit() {
        return begun(new Visit(address(), true));
    }

    /** A visit without JavaScript. */
    protected final Visit visitWithoutScripts() {
        return begun(new Visit(address(), false));
    }

    @AfterEach
    final void end_visits() {
        try {
            visits.forEach(Visit::mustBeQuiet);
        } finally {
            visits.forEach(Visit::close);
            visits.clear();
        }
    }

    private Visit begun(Visit visit) {
        visits.add(visit);
        return visit;
    }
}
