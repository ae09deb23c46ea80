package nl.schoolleidersregister.decision.web;

import java.util.Map;
import nl.schoolleidersregister.pages.Texts;
import nl.schoolleidersregister.visit.OrderAnswers;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is wrong with a request about a decision, as problem documents (RFC 9457). */
@RestControllerAdvice(assignableTypes = DecisionApi.class)
class DecisionProblems extends OrderAnswers {

    DecisionProblems(Texts texts) {
        super(texts, Map.of("inOrder", "klopt", "finding", "uitleg"));
    }
}
