package nl.schoolleidersregister.recognition.web;

import java.util.Map;
import nl.schoolleidersregister.pages.Texts;
import nl.schoolleidersregister.visit.OrderAnswers;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refusals for programs that record meetings, as problem documents whose type names the rule (RFC 9457). */
@RestControllerAdvice(assignableTypes = SessionApi.class)
class SessionProblems extends OrderAnswers {

    SessionProblems(Texts texts) {
        super(texts, Map.of());
    }
}
