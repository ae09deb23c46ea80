package nl.schoolleidersregister.interruption.web;

import static nl.schoolleidersregister.visit.WrongInput.orValues;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.registration.parts.Grounds;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.DossierApi;
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
import org.springframework.web.server.ResponseStatusException;

/** Absence, pause and more time for programs. Only the owner sees them: the kind of an absence is health data. */
@DossierApi
class InterruptionApi {

    private static final String KEY = "Idempotency-Key";
    private static final Map<String, String> NAMES = Map.of(
            "absentWhy", "soort",
            "absentFrom", "eersteDag",
            "absentLast", "laatsteDag",
            "endedLast", "laatsteDag",
            "lastDayAsked", "laatsteDag",
            "whyMoreTime", "waarom");

    private final Visitor visitor;
    private final Dossiers dossiers;
    private final Grounds grounds;
    private final InterruptionOffice office;
    private final InterruptionPage page;

    InterruptionApi(
            Visitor visitor, Dossiers dossiers, Grounds grounds, InterruptionOffice office, InterruptionPage page) {
        this.visitor = visitor;
        this.dossiers = dossiers;
        this.grounds = grounds;
        this.office = office;
        this.page = page;
    }

    /** An absence. */
    record Afwezigheid(
            @Nullable String soort,
            @Nullable String eersteDag,
            @Nullable String laatsteDag) {}

    /** A last day. */
    record Einde(@Nullable String laatsteDag) {}

    /** A request for more time. */
    record Uitstel(@Nullable String laatsteDag, @Nullable String waarom) {}

    @GetMapping("/onderbrekingen")
    ResponseEntity<Interruptions> look(@PathVariable("dossier") UUID id) {
        var dossier = dossiers.find(new DossierId(id))
                .filter(found -> found.registration() != null)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().eTag(Long.toString(dossier.version())).body(page.interruptions(dossier));
    }

    @PostMapping("/afwezigheden")
    ResponseEntity<Written> record(
            Account account,
            @PathVariable("dossier") UUID id,
            @RequestHeader(KEY) String key,
            @RequestBody Afwezigheid body) {
        var kinds = Interruptions.codes(visitor.today(), grounds.rules());
        var form = new AbsenceForm(body.soort(), body.eersteDag(), body.laatsteDag());
        var stated = orValues(form.read(visitor.today(), kinds), NAMES);
        var ask = visitor.ask(account, key, null, "absence", id, body);
        return Written.of(office.record(new DossierId(id), leader(account), stated, ask));
    }

    @PostMapping("/afwezigheden/{afwezigheid}/einde")
    ResponseEntity<Written> end(
            Account account,
            @PathVariable("dossier") UUID id,
            @PathVariable("afwezigheid") UUID absence,
            @RequestHeader(KEY) String key,
            @RequestBody Einde body) {
        var reading = new Reading("endedLast", visitor.today());
        var last = reading.day("endedLast", Reading.typed(body.laatsteDag()));
        LocalDate until = orValues(reading.end(() -> last.orElseThrow().plusDays(1)), NAMES);
        var ask = visitor.ask(account, key, null, "absence-end", id, absence, body);
        return Written.of(office.endAbsence(new DossierId(id), leader(account), absence, until, ask));
    }

    @PostMapping("/afwezigheden/{afwezigheid}/intrekking")
    ResponseEntity<Written> withdraw(
            Account account,
            @PathVariable("dossier") UUID id,
            @PathVariable("afwezigheid") UUID absence,
            @RequestHeader(KEY) String key) {
        var ask = visitor.ask(account, key, null, "absence-withdrawal", id, absence);
        return Written.of(office.withdrawAbsence(new DossierId(id), leader(account), absence, ask));
    }

    @PostMapping("/pauze")
    ResponseEntity<Written> pause(Account account, @PathVariable("dossier") UUID id, @RequestHeader(KEY) String key) {
        var ask = visitor.ask(account, key, null, "pause", id);
        return Written.of(office.startPause(new DossierId(id), leader(account), ask));
    }

    @PostMapping("/pauze/einde")
    ResponseEntity<Written> resume(Account account, @PathVariable("dossier") UUID id, @RequestHeader(KEY) String key) {
        var ask = visitor.ask(account, key, null, "pause-end", id);
        return Written.of(office.endPause(new DossierId(id), leader(account), ask));
    }

    @PostMapping("/uitstel")
    ResponseEntity<Written> askMoreTime(
            Account account,
            @PathVariable("dossier") UUID id,
            @RequestHeader(KEY) String key,
            @RequestBody Uitstel body) {
        var asked = orValues(new MoreTimeForm(body.laatsteDag(), body.waarom()).read(visitor.today()), NAMES);
        var ask = visitor.ask(account, key, null, "more-time", id, body);
        return Written.of(office.askMoreTime(new DossierId(id), leader(account), asked, ask));
    }

    private Origin leader(Account account) {
        return visitor.origin(account, Role.LEADER);
    }
}
