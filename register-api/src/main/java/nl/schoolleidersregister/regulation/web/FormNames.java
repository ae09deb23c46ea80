package nl.schoolleidersregister.regulation.web;

import java.util.Optional;
import nl.schoolleidersregister.pages.NamesInData;
import nl.schoolleidersregister.regulation.view.Regulations;
import org.springframework.stereotype.Component;

/** What forms of learning are called, by the standard that has them; message keys {@code evaluation.form.<FORM>}. */
@Component
class FormNames implements NamesInData {

    private static final String KEY = "evaluation.form.";

    private final Regulations regulations;

    FormNames(Regulations regulations) {
        this.regulations = regulations;
    }

    @Override
    public Optional<String> named(String key, boolean english) {
        return key.startsWith(KEY)
                ? regulations.formNamed(key.substring(KEY.length())).map(form -> english ? form.english() : form.name())
                : Optional.empty();
    }
}
