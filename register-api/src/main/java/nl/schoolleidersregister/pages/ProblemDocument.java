package nl.schoolleidersregister.pages;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Problem documents (RFC 9457): what a program reads where a person reads a page. */
public final class ProblemDocument {

    private ProblemDocument() {}

    /**
     * A document of a type of this API.
     *
     * @param type the last part of its address: a rule's code, or a word of the API
     * @param title what is wrong
     * @param detail what to do about it
     */
    public static ProblemDetail of(HttpStatus status, String type, String title, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("/problemen/" + type));
        problem.setTitle(title);
        return problem;
    }
}
