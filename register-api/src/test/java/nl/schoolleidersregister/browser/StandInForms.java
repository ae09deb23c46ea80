package nl.schoolleidersregister.browser;

import java.util.Optional;
import nl.schoolleidersregister.pages.NamesInData;
import nl.schoolleidersregister.regulation.document.FirstDocuments;

/** What forms of learning are called by the first standard, for pages without a register behind them. */
@StandIn
class StandInForms implements NamesInData {

    private static final String KEY = "evaluation.form.";

    @Override
    public Optional<String> named(String key, boolean english) {
        return FirstDocuments.standards().values().stream()
                .flatMap(standard -> standard.forms().stream())
                .filter(form -> key.equals(KEY + form.form().code()))
                .map(form -> english ? form.english() : form.name())
                .findFirst();
    }
}
