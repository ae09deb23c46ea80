package nl.schoolleidersregister.registration.web;

import static nl.schoolleidersregister.visit.WrongInput.orValues;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.feed.Feed;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.registration.EmploymentId;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.RegisterNumber;
import nl.schoolleidersregister.registration.parts.DossierOffice;
import nl.schoolleidersregister.registration.parts.EnrolmentOffice;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.registration.view.RegisterEntries;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.visit.IfMatch;
import nl.schoolleidersregister.visit.Visitor;
import nl.schoolleidersregister.visit.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Registration for programs. Everything that records something takes an {@code Idempotency-Key} and answers with the
 * version ({@code ETag}) and the place in the log ({@code Position}); {@code Read-After} with that place waits until a
 * view shows it.
 */
@RestController
@RequestMapping("/v1")
class RegistrationApi {

    private static final String KEY = "Idempotency-Key";
    private static final Duration READ_AFTER = Duration.ofSeconds(5);

    private final Visitor visitor;
    private final EnrolmentOffice enrolments;
    private final DossierOffice office;
    private final Dossiers dossiers;
    private final RegisterEntries entries;
    private final Choices choices;
    private final Feed feed;

    RegistrationApi(
            Visitor visitor,
            EnrolmentOffice enrolments,
            DossierOffice office,
            Dossiers dossiers,
            RegisterEntries entries,
            Choices choices,
            Feed feed) {
        this.visitor = visitor;
        this.enrolments = enrolments;
        this.office = office;
        this.dossiers = dossiers;
        this.entries = entries;
        this.choices = choices;
        this.feed = feed;
    }

    @GetMapping("/registraties/{nummer}")
    ApiBodies.Vermelding entry(@PathVariable("nummer") String number) {
        if (!RegisterNumber.isValid(number)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return entries.find(new RegisterNumber(number), visitor.today())
                .map(ApiBodies.Vermelding::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/inschrijvingen")
    ResponseEntity<ApiBodies.Vastgelegd> enrol(
            Account account, @RequestHeader(KEY) String key, @RequestBody ApiBodies.Inschrijving body) {
        var stated = orValues(body.form().read(visitor.today(), choices.schools(), choices.functions()));
        return recorded(enrolments.enrol(
                visitor.origin(account, Role.LEADER),
                EnrolmentController.person(stated),
                EnrolmentController.qualification(stated),
                stated.employment().map(choices::employment).stream().toList(),
                visitor.key(account, key, "enrolment", body)));
    }

    @GetMapping("/inschrijvingen/{dossier}")
    ResponseEntity<ApiBodies.Dossier> dossier(
            @PathVariable("dossier") UUID id,
            @RequestHeader(name = "Read-After", required = false) @Nullable String after) {
        if (after != null && !feed.await(Position.parse(after), READ_AFTER)) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        var on = dossiers.find(new DossierId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().eTag(Long.toString(on.version())).body(ApiBodies.Dossier.of(on, visitor.today()));
    }

    @PostMapping("/inschrijvingen/{dossier}/dienstverbanden")
    ResponseEntity<ApiBodies.Vastgelegd> start(
            Account account,
            @PathVariable("dossier") UUID id,
            @RequestHeader(KEY) String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @RequestBody ApiBodies.Dienstverband body) {
        var stated = orValues(body.form().read(visitor.today(), choices.schools(), choices.functions()));
        return recorded(office.start(
                new DossierId(id),
                visitor.origin(account, Role.LEADER),
                choices.employment(stated),
                visitor.ask(account, key, IfMatch.version(version), "employment", id, body)));
    }

    @PostMapping("/inschrijvingen/{dossier}/dienstverbanden/{dienstverband}/verklaring")
    ResponseEntity<Written> state(
            Account account,
            @PathVariable("dossier") UUID id,
            @PathVariable("dienstverband") UUID employment,
            @RequestHeader(KEY) String key) {
        return Written.of(office.state(
                new DossierId(id),
                visitor.origin(account, Role.LEADER),
                new EmploymentId(employment),
                visitor.ask(account, key, null, "own-statement", id, employment)));
    }

    @PostMapping("/inschrijvingen/{dossier}/registratie")
    ResponseEntity<ApiBodies.Vastgelegd> register(
            Account account,
            @PathVariable("dossier") UUID id,
            @RequestHeader(KEY) String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @RequestBody ApiBodies.Registratie body) {
        LocalDate from = orValues(body.form().read(visitor.today()));
        var on = dossiers.find(new DossierId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return recorded(office.register(
                new DossierId(id),
                visitor.origin(account, Role.REGISTRAR),
                Lines.found(on)
                        .map(stated -> new QualificationId(stated.id()))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)),
                from,
                visitor.ask(account, key, IfMatch.version(version), "register", id, body)));
    }

    static ResponseEntity<ApiBodies.Vastgelegd> recorded(Recorded recorded) {
        var id = UUID.fromString(recorded.key());
        return ResponseEntity.created(URI.create("/v1/inschrijvingen/" + id))
                .eTag(Long.toString(recorded.version()))
                .header("Position", recorded.position().toString())
                .body(new ApiBodies.Vastgelegd(id, recorded.version()));
    }
}
