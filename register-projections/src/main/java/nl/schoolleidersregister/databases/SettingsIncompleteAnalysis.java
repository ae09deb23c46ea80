package nl.schoolleidersregister.databases;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows incomplete settings as what is wrong and what to do, in place of a page of stack trace. */
final class SettingsIncompleteAnalysis extends AbstractFailureAnalyzer<SettingsIncomplete> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SettingsIncomplete cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
    }
}
