package nl.schoolleidersregister.visit;

import java.util.Map;
import nl.schoolleidersregister.commands.VersionIsStale;
import nl.schoolleidersregister.pages.Problem;
import nl.schoolleidersregister.pages.ProblemDocument;
import nl.schoolleidersregister.pages.Texts;
import nl.schoolleidersregister.shared.RuleViolated;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What the parts of the API that bring an order to a dossier answer when it is not carried out (RFC 9457). */
public abstract class OrderAnswers extends ApiAnswers {

    private final Texts texts;
    private final Map<String, String> names;

    /** With the fields of the forms under the names of the API. */
    protected OrderAnswers(Texts texts, Map<String, String> names) {
        this.texts = texts;
        this.names = Map.copyOf(names);
    }

    /** One field that cannot be read. */
    public record FieldProblem(String veld, String code, String uitleg) {}

    @ExceptionHandler
    ProblemDetail wrong(WrongInput wrong) {
        var problem = ProblemDocument.of(
                HttpStatus.BAD_REQUEST,
                "invoer",
                "Niet alles klopt nog",
                "Verbeter de velden en stuur het verzoek opnieuw. Er is niets vastgelegd.");
        problem.setProperty(
                "velden", wrong.problems().all().stream().map(this::field).toList());
        return problem;
    }

    private FieldProblem field(Problem problem) {
        return new FieldProblem(
                names.getOrDefault(problem.field(), problem.field()), problem.code(), texts.full(problem));
    }

    @ExceptionHandler
    ProblemDetail refused(RuleViolated refused) {
        var refusal = Refusals.of(refused);
        var problem = ProblemDocument.of(
                HttpStatus.CONFLICT,
                refusal.code(),
                texts.of("refusal." + refusal.code(), refusal.args()),
                texts.of("refusal." + refusal.code() + ".next", refusal.args()));
        problem.setProperty("regel", refusal.code());
        problem.setProperty("artikel", refusal.article());
        return problem;
    }

    @ExceptionHandler(VersionIsStale.class)
    ProblemDetail stale() {
        return ProblemDocument.of(
                HttpStatus.PRECONDITION_FAILED,
                "versie",
                "Iemand anders wijzigde dit dossier",
                "Vraag het dossier opnieuw op, bekijk de wijziging en stuur het verzoek met de nieuwe versie.");
    }

    @ExceptionHandler(NotShownYet.class)
    ResponseEntity<ProblemDetail> notShownYet() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .body(ProblemDocument.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "nog-niet-zichtbaar",
                        "Vastgelegd, maar nog niet te zien",
                        "Stuur hetzelfde verzoek over enkele seconden opnieuw, met dezelfde Idempotency-Key: dan komt"
                                + " het antwoord, en er wordt niets twee keer vastgelegd."));
    }

    @ExceptionHandler(AggregateNotFoundException.class)
    ProblemDetail unknown() {
        return ProblemDocument.of(
                HttpStatus.NOT_FOUND, "onbekend", "Niet gevonden", "Er is geen inschrijving onder dit adres.");
    }

    @ExceptionHandler(IllegalArgumentException.class)
    ProblemDetail unreadable() {
        return ProblemDocument.of(
                HttpStatus.BAD_REQUEST,
                "invoer",
                "Een kop is niet te lezen",
                "If-Match is een versie zoals \"3\"; Read-After is de waarde uit de kop Position.");
    }
}
