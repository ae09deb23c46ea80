package nl.schoolleidersregister.attendance.web;

import nl.schoolleidersregister.pages.ProblemDocument;
import nl.schoolleidersregister.visit.ApiAnswers;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is wrong with a whole request about attendance, as problem documents (RFC 9457). */
@RestControllerAdvice(assignableTypes = AttendanceApi.class)
class AttendanceProblems extends ApiAnswers {

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
        return ProblemDocument.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "te-veel",
                "Dit is te veel tegelijk",
                "Stuur hoogstens 2000 regels en 1 MB in een verzoek. Er is niets vastgelegd.");
    }

    @ExceptionHandler(NoRows.class)
    ProblemDetail noRows() {
        return ProblemDocument.of(
                HttpStatus.BAD_REQUEST,
                "invoer",
                "Dit zijn geen regels",
                "Stuur een lijst van regels met registratienummer, achternaam, datum en uren. Er is niets vastgelegd.");
    }
}
