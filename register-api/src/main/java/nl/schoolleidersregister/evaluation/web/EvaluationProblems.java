package nl.schoolleidersregister.evaluation.web;

import java.time.Duration;
import java.util.Locale;
import nl.schoolleidersregister.pages.ProblemDocument;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Refusals to programs that send facts: problem documents (RFC 9457) in Dutch. */
@Component
class EvaluationProblems {

    private static final Locale DUTCH = Locale.of("nl");

    private final MessageSource messages;

    EvaluationProblems(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * One mistake.
     *
     * @param veld where, as a JSON pointer
     */
    record FieldProblem(String veld, String code, String uitleg) {}

    /** All mistakes at once. */
    ResponseEntity<ProblemDetail> badInput(ReadRequest.Refused refused) {
        var problem = ProblemDocument.of(
                HttpStatus.BAD_REQUEST,
                "invoer",
                "Niet alles klopt nog",
                "Verbeter de velden en stuur het verzoek opnieuw. Er wordt niets vastgelegd.");
        problem.setProperty("aantal", refused.count());
        problem.setProperty("velden", refused.errors().stream().map(this::field).toList());
        return answer(problem, new HttpHeaders());
    }

    private FieldProblem field(InputError error) {
        var text = messages.getMessage("input." + error.code(), null, DUTCH);
        return new FieldProblem(error.pointer(), error.code(), text);
    }

    ResponseEntity<ProblemDetail> tooOften(Duration wait) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds(wait)));
        return answer(
                ProblemDocument.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "te-vaak",
                        "Te veel verzoeken",
                        "Wacht zo lang als de kop Retry-After zegt, in seconden, en stuur het verzoek opnieuw."),
                headers);
    }

    /** Whole seconds, so that who waits that long has waited long enough. */
    static long seconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }

    ResponseEntity<ProblemDetail> tooMuch() {
        return answer(
                ProblemDocument.of(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "te-groot",
                        "Het verzoek is te groot",
                        "Stuur hoogstens 2 MB. Dat is ruim genoeg voor 2.000 activiteiten."),
                new HttpHeaders());
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .headers(headers)
                .header(HttpHeaders.CONTENT_LANGUAGE, DUTCH.toLanguageTag())
                .body(problem);
    }
}
