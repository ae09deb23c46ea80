package nl.schoolleidersregister.visit;

import java.util.Map;
import nl.schoolleidersregister.pages.Texts;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What cannot be read and what is refused, as problem documents whose type names the rule (RFC 9457). */
@RestControllerAdvice(annotations = ProblemDocuments.class)
class CommonProblems extends OrderAnswers {

    CommonProblems(Texts texts) {
        super(texts, Map.of());
    }
}
