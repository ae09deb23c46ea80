package nl.schoolleidersregister.visit;

import java.util.Map;
import nl.schoolleidersregister.pages.Texts;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refusals for programs that give orders about a dossier, as problem documents whose type names the rule. */
@RestControllerAdvice(annotations = DossierApi.class)
class DossierProblems extends OrderAnswers {

    DossierProblems(Texts texts) {
        super(texts, Map.of());
    }
}
