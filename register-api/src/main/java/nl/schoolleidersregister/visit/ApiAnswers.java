package nl.schoolleidersregister.visit;

import nl.schoolleidersregister.pages.ProblemDocument;
import nl.schoolleidersregister.store.Answers;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What every part of the API that records something answers to a request that cannot be repeated safely. */
public abstract class ApiAnswers {

    /** For the parts of the API. */
    protected ApiAnswers() {}

    @ExceptionHandler(Answers.KeyUsedForAnother.class)
    ProblemDetail keyUsed() {
        return ProblemDocument.of(
                HttpStatus.CONFLICT,
                "idempotency-key",
                "Deze Idempotency-Key hoort bij een ander verzoek",
                "Gebruik voor elk nieuw verzoek een nieuwe sleutel, en dezelfde sleutel alleen om te herhalen.");
    }

    @ExceptionHandler
    ProblemDetail missing(MissingRequestHeaderException missing) {
        return ProblemDocument.of(
                HttpStatus.BAD_REQUEST,
                "kop-ontbreekt",
                "De kop " + missing.getHeaderName() + " ontbreekt",
                "Stuur een eigen, nieuwe sleutel mee. Dan kunt u het verzoek veilig herhalen.");
    }
}
