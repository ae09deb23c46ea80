package nl.schoolleidersregister.recognition.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.recognition.view.GuidedSessions;
import nl.schoolleidersregister.visit.NotShownYet;
import nl.schoolleidersregister.visit.ProblemDocuments;
import nl.schoolleidersregister.visit.Visitor;
import nl.schoolleidersregister.visit.WrongInput;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Meetings for programs: recorded once however often the request is repeated, each participant with an outcome. */
@RestController
@ProblemDocuments
class SessionApi {

    private static final String HERE = "/v1/erkenningen/{erkenning}/bijeenkomsten";

    private static final Map<String, String> NAMES = Map.of(
            "guidedPeople", "deelnemers",
            "guidedOn", "datum",
            "guidedHours", "uren",
            "guidedTitle", "onderwerp",
            "competences", "competenties",
            "guidedUnder", "erkenning");

    private final Visitor visitor;
    private final OwnRecognitions own;
    private final GuidedSessions sessions;

    SessionApi(Visitor visitor, OwnRecognitions own, GuidedSessions sessions) {
        this.visitor = visitor;
        this.own = own;
        this.sessions = sessions;
    }

    @GetMapping(path = HERE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "De bijeenkomsten onder een eigen erkenning",
            description = "De laatste eerst, met voor elke deelnemer wat ervan kwam.")
    List<SessionBodies.Vastgelegd> all(Account account, @PathVariable("erkenning") UUID id) {
        var recognition = own.recognition(account, id);
        return sessions.of(recognition.id()).stream()
                .map(SessionBodies.Vastgelegd::of)
                .toList();
    }

    @PostMapping(path = HERE, consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Leg een bijeenkomst vast onder een eigen erkenning",
            description = "Eén keer voor alle deelnemers. Iedere deelnemer krijgt een eigen uitkomst: BIJGESCHREVEN,"
                    + " of GEWEIGERD met de regel. Met dezelfde Idempotency-Key wordt niets twee keer vastgelegd."
                    + " Datum als jjjj-mm-dd; uren met een punt; deelnemers als registratienummers.")
    ResponseEntity<SessionBodies.Vastgelegd> record(
            Account account,
            @PathVariable("erkenning") UUID id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody SessionBodies.Bijeenkomst body) {
        var recognition = own.recognition(account, id);
        var stated = WrongInput.orValues(own.read(account, body.form(id)), NAMES);
        var session = own.record(account, stated, visitor.key(account, key, "session-api", id, body));
        var onFile = sessions.find(recognition.id(), session).orElseThrow(NotShownYet::new);
        return ResponseEntity.status(HttpStatus.CREATED).body(SessionBodies.Vastgelegd.of(onFile));
    }
}
