package nl.schoolleidersregister.registration.web;

import java.util.Map;
import nl.schoolleidersregister.commands.VersionIsStale;
import nl.schoolleidersregister.pages.Problem;
import nl.schoolleidersregister.pages.ProblemDocument;
import nl.schoolleidersregister.pages.Texts;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.visit.ApiAnswers;
import nl.schoolleidersregister.visit.Refusals;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refusals for programs, as problem documents (RFC 9457) whose type names the rule. */
@RestControllerAdvice(assignableTypes = {RegistrationApi.class, AdmissionApi.class, IdentityApi.class, SearchApi.class})
class ApiProblems extends ApiAnswers {

    /** Fields of the forms under the names of the API. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("givenNames", "voornamen"),
            Map.entry("prefix", "tussenvoegsel"),
            Map.entry("familyName", "achternaam"),
            Map.entry("birthDate", "geboortedatum"),
            Map.entry("email", "email"),
            Map.entry("route", "route"),
            Map.entry("training", "opleiding"),
            Map.entry("institution", "instelling"),
            Map.entry("awardedOn", "diplomadatum"),
            Map.entry("school", "school"),
            Map.entry("function", "functie"),
            Map.entry("contract", "contract"),
            Map.entry("fte", "fte"),
            Map.entry("from", "vanaf"),
            Map.entry("registeredOn", "vanaf"),
            Map.entry("question", "vraag"),
            Map.entry("answer", "antwoord"),
            Map.entry("reason", "reden"),
            Map.entry("nameChange", "waarom"),
            Map.entry("diedOn", "op"),
            Map.entry("stays", "blijft"),
            Map.entry("mergeReason", "reden"));

    private final Texts texts;

    ApiProblems(Texts texts) {
        this.texts = texts;
    }

    /** One field that cannot be read. */
    record FieldProblem(String veld, String code, String uitleg) {}

    @ExceptionHandler
    ProblemDetail badInput(BadInput bad) {
        var problem = ProblemDocument.of(
                HttpStatus.BAD_REQUEST,
                "invoer",
                "Niet alles klopt nog",
                "Verbeter de velden en stuur het verzoek opnieuw. Er is niets vastgelegd.");
        problem.setProperty(
                "velden", bad.problems().all().stream().map(this::field).toList());
        return problem;
    }

    private FieldProblem field(Problem problem) {
        return new FieldProblem(
                NAMES.getOrDefault(problem.field(), problem.field()), problem.code(), texts.full(problem));
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

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooOften(NameSearch.TooOften tooOften) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(tooOften.seconds()))
                .body(ProblemDocument.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "te-vaak",
                        "Te veel verzoeken",
                        "Wacht zo lang als de kop Retry-After zegt, in seconden, en stuur het verzoek opnieuw."));
    }

    @ExceptionHandler(IllegalArgumentException.class)
    ProblemDetail unreadable() {
        return ProblemDocument.of(
                HttpStatus.BAD_REQUEST,
                "invoer",
                "Een kop is niet te lezen",
                "If-Match is een versie zoals \"3\"; Read-After is de waarde uit de kop Position.");
    }

    @ExceptionHandler(AggregateNotFoundException.class)
    ProblemDetail unknown() {
        return ProblemDocument.of(
                HttpStatus.NOT_FOUND, "onbekend", "Niet gevonden", "Er is geen inschrijving onder dit adres.");
    }
}
