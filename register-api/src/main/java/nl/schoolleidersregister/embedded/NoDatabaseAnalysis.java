package nl.schoolleidersregister.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a missing database as what is wrong and what to do, in place of a page of stack trace. */
final class NoDatabaseAnalysis extends AbstractFailureAnalyzer<NoDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NoDatabase cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
    }
}
