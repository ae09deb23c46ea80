package nl.schoolleidersregister.decision.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.registration.Career;
import nl.schoolleidersregister.registration.EmploymentId;
import nl.schoolleidersregister.registration.ProcedureId;
import nl.schoolleidersregister.registration.ProcedureKind;
import nl.schoolleidersregister.registration.ProposalId;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.visit.IfMatch;
import nl.schoolleidersregister.visit.Shown;
import nl.schoolleidersregister.visit.Visitor;
import nl.schoolleidersregister.visit.WrongInput;
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

/** Decisions for programs of the office: what waits in a dossier, and every order a registrar can give about it. */
@RestController
@RequestMapping("/v1/dossiers/{dossier}")
class DecisionApi {

    private static final String KEY = "Idempotency-Key";
    private static final String MATCH = "If-Match";

    private final Visitor visitor;
    private final DecisionOffice office;
    private final ProcedurePages pages;
    private final Applications applications;
    private final Shown shown;

    DecisionApi(Visitor visitor, DecisionOffice office, ProcedurePages pages, Applications applications, Shown shown) {
        this.visitor = visitor;
        this.office = office;
        this.pages = pages;
        this.applications = applications;
        this.shown = shown;
    }

    @GetMapping("/aanvraag")
    ResponseEntity<DecisionBodies.Aanvraag> application(@PathVariable UUID dossier) {
        var on = pages.find(dossier);
        var pending = on.career().procedures().of(ProcedureKind.RENEWAL);
        if (pending == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var today = visitor.today();
        return ResponseEntity.ok()
                .eTag(Long.toString(on.version()))
                .body(DecisionBodies.Aanvraag.of(
                        pages.shown(on, pending), applications.of(on, today), applications.judged(on, today)));
    }

    @GetMapping("/voorstellen")
    ResponseEntity<DecisionBodies.Voorstellen> proposals(@PathVariable UUID dossier) {
        var on = pages.find(dossier);
        return ResponseEntity.ok()
                .eTag(Long.toString(on.version()))
                .body(new DecisionBodies.Voorstellen(on.career().standing().proposals().stream()
                        .map(one -> DecisionBodies.Voorstel.of(one, visitor.today()))
                        .toList()));
    }

    /** Re-registers on the open application. */
    @PostMapping("/aanvraag/herregistratie")
    ResponseEntity<DecisionBodies.Vastgelegd> reRegister(
            Account account,
            @PathVariable UUID dossier,
            @RequestHeader(KEY) String key,
            @RequestHeader(name = MATCH, required = false) @Nullable String version) {
        var ask = visitor.ask(account, key, IfMatch.version(version), "re-register", dossier);
        return recorded(dossier, office.reRegister(account, new DossierId(dossier), career(dossier), ask));
    }

    /** Proposes what the facts say about the open application. */
    @PostMapping("/aanvraag/voorstel")
    ResponseEntity<DecisionBodies.Vastgelegd> propose(
            Account account,
            @PathVariable UUID dossier,
            @RequestHeader(KEY) String key,
            @RequestHeader(name = MATCH, required = false) @Nullable String version) {
        var ask = visitor.ask(account, key, IfMatch.version(version), "propose-decision", dossier);
        return recorded(dossier, office.propose(account, new DossierId(dossier), career(dossier), ask));
    }

    @PostMapping("/voorstellen/{voorstel}/besluit")
    ResponseEntity<DecisionBodies.Vastgelegd> follow(
            Account account,
            @PathVariable UUID dossier,
            @PathVariable("voorstel") UUID proposal,
            @RequestHeader(KEY) String key,
            @RequestHeader(name = MATCH, required = false) @Nullable String version,
            @RequestBody DecisionBodies.Uitleg body) {
        var career = career(dossier);
        return reasoned(
                dossier,
                body,
                visitor.ask(account, key, IfMatch.version(version), "follow", dossier, proposal, body),
                (reason, ask) ->
                        office.follow(account, new DossierId(dossier), career, new ProposalId(proposal), reason, ask));
    }

    @PostMapping("/voorstellen/{voorstel}/intrekking")
    ResponseEntity<DecisionBodies.Vastgelegd> drop(
            Account account,
            @PathVariable UUID dossier,
            @PathVariable("voorstel") UUID proposal,
            @RequestHeader(KEY) String key,
            @RequestHeader(name = MATCH, required = false) @Nullable String version,
            @RequestBody DecisionBodies.Uitleg body) {
        return reasoned(
                dossier,
                body,
                visitor.ask(account, key, IfMatch.version(version), "drop", dossier, proposal, body),
                (why, ask) -> office.drop(account, new DossierId(dossier), new ProposalId(proposal), why, ask));
    }

    /** Gives the time that was asked. */
    @PostMapping("/procedures/{procedure}/toekenning")
    ResponseEntity<DecisionBodies.Vastgelegd> grant(
            Account account,
            @PathVariable UUID dossier,
            @PathVariable UUID procedure,
            @RequestHeader(KEY) String key,
            @RequestHeader(name = MATCH, required = false) @Nullable String version) {
        var ask = visitor.ask(account, key, IfMatch.version(version), "grant-deferral", dossier, procedure);
        return recorded(dossier, office.grant(account, new DossierId(dossier), new ProcedureId(procedure), ask));
    }

    /** Gives no more time. */
    @PostMapping("/procedures/{procedure}/afwijzing")
    ResponseEntity<DecisionBodies.Vastgelegd> refuse(
            Account account,
            @PathVariable UUID dossier,
            @PathVariable UUID procedure,
            @RequestHeader(KEY) String key,
            @RequestHeader(name = MATCH, required = false) @Nullable String version,
            @RequestBody DecisionBodies.Uitleg body) {
        return reasoned(
                dossier,
                body,
                visitor.ask(account, key, IfMatch.version(version), "refuse-deferral", dossier, procedure, body),
                (reason, ask) ->
                        office.refuse(account, new DossierId(dossier), new ProcedureId(procedure), reason, ask));
    }

    /** Asks the person for something. */
    @PostMapping("/procedures/{procedure}/vragen")
    ResponseEntity<DecisionBodies.Vastgelegd> askMore(
            Account account,
            @PathVariable UUID dossier,
            @PathVariable UUID procedure,
            @RequestHeader(KEY) String key,
            @RequestHeader(name = MATCH, required = false) @Nullable String version,
            @RequestBody DecisionBodies.Uitleg body) {
        return reasoned(
                dossier,
                body,
                visitor.ask(account, key, IfMatch.version(version), "ask-more", dossier, procedure, body),
                (what, ask) -> office.askMore(account, new DossierId(dossier), new ProcedureId(procedure), what, ask));
    }

    @PostMapping("/procedures/{procedure}/verlenging")
    ResponseEntity<DecisionBodies.Vastgelegd> putLater(
            Account account,
            @PathVariable UUID dossier,
            @PathVariable UUID procedure,
            @RequestHeader(KEY) String key,
            @RequestHeader(name = MATCH, required = false) @Nullable String version,
            @RequestBody DecisionBodies.Uitleg body) {
        return reasoned(
                dossier,
                body,
                visitor.ask(account, key, IfMatch.version(version), "put-later", dossier, procedure, body),
                (why, ask) -> office.putLater(account, new DossierId(dossier), new ProcedureId(procedure), why, ask));
    }

    /** Says whether an own statement of the sample is in order. */
    @PostMapping("/verklaringen/{dienstverband}")
    ResponseEntity<DecisionBodies.Vastgelegd> check(
            Account account,
            @PathVariable UUID dossier,
            @PathVariable("dienstverband") UUID employment,
            @RequestHeader(KEY) String key,
            @RequestHeader(name = MATCH, required = false) @Nullable String version,
            @RequestBody DecisionBodies.Controle body) {
        var found = WrongInput.orValues(body.form().read(visitor.today()));
        var ask = visitor.ask(account, key, IfMatch.version(version), "own-statement", dossier, employment, body);
        return recorded(
                dossier,
                office.check(
                        account,
                        new DossierId(dossier),
                        new EmploymentId(employment),
                        found.accepted(),
                        found.finding(),
                        ask));
    }

    private Career career(UUID dossier) {
        return pages.find(dossier).career();
    }

    private ResponseEntity<DecisionBodies.Vastgelegd> reasoned(
            UUID dossier, DecisionBodies.Uitleg body, Ask ask, BiFunction<Reason, Ask, Optional<Recorded>> order) {
        var reason = WrongInput.orValues(Why.of("uitleg", body.uitleg()).read(visitor.today()));
        return recorded(dossier, order.apply(reason, ask));
    }

    private ResponseEntity<DecisionBodies.Vastgelegd> recorded(UUID dossier, Optional<Recorded> recorded) {
        recorded.ifPresent(shown::await);
        return ResponseEntity.ok(DecisionBodies.Vastgelegd.of(dossier, recorded.orElse(null)));
    }
}
