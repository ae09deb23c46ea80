package nl.schoolleidersregister.evaluation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import nl.schoolleidersregister.evaluation.parts.EvaluationAnswer;
import nl.schoolleidersregister.pages.Allowance;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Evaluates facts that a program sends: a cycle, what was learned and worked in it, and a regulation, the register's
 * own or a draft. It stores nothing and asks nobody who they are.
 *
 * <p>Answers 400 with every mistake at once, 413 to more than {@link #MOST_BYTES}, 429 to who asks too often.
 */
@RestController
class EvaluationApi {

    /** More than enough for 2,000 entries. */
    static final int MOST_BYTES = 2 * 1024 * 1024;

    private final RequestReader reader;
    private final Allowance allowance;
    private final EvaluationProblems problems;

    EvaluationApi(RequestReader reader, @Qualifier("evaluations") Allowance allowance, EvaluationProblems problems) {
        this.reader = reader;
        this.allowance = allowance;
        this.problems = problems;
    }

    @PostMapping(path = "/v1/evaluations", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> evaluate(HttpServletRequest request) throws IOException {
        Duration wait = allowance.take(request.getRemoteAddr());
        if (wait.isPositive()) {
            return problems.tooOften(wait);
        }
        if (request.getContentLengthLong() > MOST_BYTES) {
            return problems.tooMuch();
        }
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        return body.length > MOST_BYTES ? problems.tooMuch() : answer(body);
    }

    private ResponseEntity<?> answer(byte[] body) {
        return switch (reader.read(body)) {
            case ReadRequest.Accepted(var facts) ->
                ResponseEntity.ok(EvaluationAnswer.of(facts.evaluate(), facts.facts(), facts.regulation()));
            case ReadRequest.Refused refused -> problems.badInput(refused);
        };
    }
}
