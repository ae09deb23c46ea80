package nl.schoolleidersregister.registration.web;

import java.util.Map;
import nl.schoolleidersregister.pages.ProblemDocument;
import nl.schoolleidersregister.pages.Texts;
import nl.schoolleidersregister.visit.OrderAnswers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refusals for programs, as problem documents (RFC 9457) whose type names the rule. */
@RestControllerAdvice(assignableTypes = {RegistrationApi.class, AdmissionApi.class, IdentityApi.class, SearchApi.class})
class ApiProblems extends OrderAnswers {

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

    ApiProblems(Texts texts) {
        super(texts, NAMES);
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
}
