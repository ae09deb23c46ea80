package nl.schoolleidersregister.standing.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.registration.MeasureId;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.visit.IfMatch;
import nl.schoolleidersregister.visit.Shown;
import nl.schoolleidersregister.visit.Visitor;
import nl.schoolleidersregister.visit.WrongInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Standing, for programs of the office. Days are ISO 8601, up to and including which something holds. */
@RestController
@RequestMapping("/v1/dossiers/{dossier}")
class StandingApi {

    private static final String KEY = "Idempotency-Key";
    private static final String MATCH = "If-Match";

    private final Visitor visitor;
    private final StandingOffice office;
    private final Shown shown;

    StandingApi(Visitor visitor, StandingOffice office, Shown shown) {
        this.visitor = visitor;
        this.office = office;
        this.shown = shown;
    }

    /** A measure; {@code totEnMet} is its last day. */
    record Maatregel(
            @Nullable String soort,
            @Nullable String totEnMet,
            @Nullable String uitleg) {

        StandingForms.Measure form() {
            return new StandingForms.Measure(soort, totEnMet, uitleg);
        }
    }

    /** A suspension; without a last day until it is lifted. */
    record Schorsing(@Nullable String totEnMet, @Nullable String uitleg) {

        StandingForms.Suspension form() {
            return new StandingForms.Suspension(totEnMet, uitleg);
        }
    }

    /** Removal, for a reason of the regulation. */
    record Doorhaling(@Nullable String reden, @Nullable String uitleg) {

        StandingForms.Removal form() {
            return new StandingForms.Removal(reden, uitleg);
        }
    }

    /** Restoration; {@code opnieuw}: with a cycle of its own. */
    record Herstel(@Nullable Boolean opnieuw, @Nullable String uitleg) {

        StandingForms.Restoration form() {
            var how = opnieuw == null
                    ? ""
                    : opnieuw ? StandingForms.Restoration.ANEW : StandingForms.Restoration.AS_IT_WAS;
            return new StandingForms.Restoration(how, uitleg);
        }
    }

    /** Why. */
    record Uitleg(@Nullable String uitleg) {}

    /** What was recorded; the version is null when nothing had to be. */
    record Vastgelegd(UUID inschrijving, @Nullable Long versie) {}

    @PostMapping("/maatregelen")
    ResponseEntity<Vastgelegd> impose(
            Account account,
            @PathVariable UUID dossier,
            @RequestHeader(KEY) String key,
            @RequestHeader(name = MATCH, required = false) @Nullable String version,
            @RequestBody Maatregel body) {
        var imposed = WrongInput.orValues(body.form().read(today()));
        var ask = visitor.ask(account, key, IfMatch.version(version), "measure", dossier, body);
        return recorded(dossier, office.impose(account, new DossierId(dossier), imposed, ask));
    }

    @PostMapping("/maatregelen/{maatregel}/einde")
    ResponseEntity<Vastgelegd> end(
            Account account,
            @PathVariable UUID dossier,
            @PathVariable("maatregel") UUID measure,
            @RequestHeader(KEY) String key,
            @RequestHeader(name = MATCH, required = false) @Nullable String version,
            @RequestBody Uitleg body) {
        var reason = WrongInput.orValues(StandingForms.read("uitleg", body.uitleg(), today()));
        var ask = visitor.ask(account, key, IfMatch.version(version), "end-measure", dossier, measure, body);
        return recorded(dossier, office.end(account, new DossierId(dossier), new MeasureId(measure), reason, ask));
    }

    @PostMapping("/schorsing")
    ResponseEntity<Vastgelegd> suspend(
            Account account,
            @PathVariable UUID dossier,
            @RequestHeader(KEY) String key,
            @RequestHeader(name = MATCH, required = false) @Nullable String version,
            @RequestBody Schorsing body) {
        var decided = WrongInput.orValues(body.form().read(today()));
        var ask = visitor.ask(account, key, IfMatch.version(version), "suspend", dossier, body);
        return recorded(
                dossier, office.suspend(account, new DossierId(dossier), decided.until(), decided.reason(), ask));
    }

    @PostMapping("/schorsing/einde")
    ResponseEntity<Vastgelegd> lift(
            Account account,
            @PathVariable UUID dossier,
            @RequestHeader(KEY) String key,
            @RequestHeader(name = MATCH, required = false) @Nullable String version,
            @RequestBody Uitleg body) {
        var reason = WrongInput.orValues(StandingForms.read("uitleg", body.uitleg(), today()));
        var ask = visitor.ask(account, key, IfMatch.version(version), "lift", dossier, body);
        return recorded(dossier, office.lift(account, new DossierId(dossier), reason, ask));
    }

    /** Proposes removal; a registrar decides after the person's view. */
    @PostMapping("/doorhaling")
    ResponseEntity<Vastgelegd> propose(
            Account account,
            @PathVariable UUID dossier,
            @RequestHeader(KEY) String key,
            @RequestHeader(name = MATCH, required = false) @Nullable String version,
            @RequestBody Doorhaling body) {
        var proposed = WrongInput.orValues(body.form().read(today()));
        var ask = visitor.ask(account, key, IfMatch.version(version), "strike-off", dossier, body);
        return recorded(dossier, office.propose(account, new DossierId(dossier), proposed, ask));
    }

    @PostMapping("/herstel")
    ResponseEntity<Vastgelegd> restore(
            Account account,
            @PathVariable UUID dossier,
            @RequestHeader(KEY) String key,
            @RequestHeader(name = MATCH, required = false) @Nullable String version,
            @RequestBody Herstel body) {
        var chosen = WrongInput.orValues(body.form().read(today()));
        var ask = visitor.ask(account, key, IfMatch.version(version), "restore", dossier, body);
        return recorded(dossier, office.restore(account, new DossierId(dossier), chosen.anew(), chosen.reason(), ask));
    }

    private LocalDate today() {
        return visitor.today();
    }

    private ResponseEntity<Vastgelegd> recorded(UUID dossier, Optional<Recorded> recorded) {
        recorded.ifPresent(shown::await);
        return ResponseEntity.ok(
                new Vastgelegd(dossier, recorded.map(Recorded::version).orElse(null)));
    }
}
