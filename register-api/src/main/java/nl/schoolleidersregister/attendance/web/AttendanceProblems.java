package nl.schoolleidersregister.attendance.web;

import java.net.URI;
import nl.schoolleidersregister.store.Answers;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is wrong with a whole request about attendance, as problem documents (RFC 9457). */
@RestControllerAdvice(assignableTypes = AttendanceApi.class)
class AttendanceProblems {

    /** More than is taken at once. */
    static final class TooMuch extends RuntimeException {
        TooMuch() {
            super("too much at once", null, false, false);
        }
    }

    /** Not a list of rows. */
    static final class NoRows extends RuntimeException {
        NoRows() {
            super("no rows", null, false, false);
        }
    }

    @ExceptionHandler(TooMuch.class)
    ProblemDetail tooMuch() {
        return problem(
                HttpStatus.CONTENT_TOO_LARGE,
                "te-veel",
                "Dit is te veel tegelijk",
                "Stuur hoogstens 2000 regels en 1 MB in een verzoek. Er is niets vastgelegd.");
    }

    @ExceptionHandler(NoRows.class)
    ProblemDetail noRows() {
        return problem(
                HttpStatus.BAD_REQUEST,
                "invoer",
                "Dit zijn geen regels",
                "Stuur een lijst van regels met registratienummer, achternaam, datum en uren. Er is niets vastgelegd.");
    }

    @ExceptionHandler(Answers.KeyUsedForAnother.class)
    ProblemDetail keyUsed() {
        return problem(
                HttpStatus.CONFLICT,
                "idempotency-key",
                "Deze Idempotency-Key hoort bij een ander verzoek",
                "Gebruik voor elk nieuw verzoek een nieuwe sleutel, en dezelfde sleutel alleen om te herhalen.");
    }

    @ExceptionHandler
    ProblemDetail missing(MissingRequestHeaderException missing) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "kop-ontbreekt",
                "De kop " + missing.getHeaderName() + " ontbreekt",
                "Stuur een eigen, nieuwe sleutel mee. Dan kunt u het verzoek veilig herhalen.");
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("/problemen/" + type));
        problem.setTitle(title);
        return problem;
    }
}
