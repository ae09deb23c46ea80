package nl.schoolleidersregister.renewal.web;

import static nl.schoolleidersregister.visit.WrongInput.orValues;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.registration.ByHand;
import nl.schoolleidersregister.registration.ProcedureId;
import nl.schoolleidersregister.registration.ProposalId;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.DossierApi;
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
import org.springframework.web.server.ResponseStatusException;

/** Re-registration for programs. */
@DossierApi
class RenewalApi {

    private static final String KEY = "Idempotency-Key";
    private static final Map<String, String> NAMES = Map.of("view", "zienswijze", "reply", "antwoord");

    private final Visitor visitor;
    private final Dossiers dossiers;
    private final RenewalOffice office;
    private final Standpoints standpoints;

    RenewalApi(Visitor visitor, Dossiers dossiers, RenewalOffice office, Standpoints standpoints) {
        this.visitor = visitor;
        this.dossiers = dossiers;
        this.office = office;
        this.standpoints = standpoints;
    }

    /**
     * Where re-registration stands.
     *
     * @param stand one of not-yet, open, late, too-late, applied, provisional, paused, ending, ended
     * @param einddatum end of the running period
     * @param sinds from when it stands so, or from when one can apply; null where no day goes with it
     * @param tot first day on which it no longer stands so; null where no day goes with it
     * @param belemmeringen what keeps the register from deciding at once
     */
    record Herregistratie(
            String status,
            String stand,
            LocalDate einddatum,
            @Nullable LocalDate sinds,
            @Nullable LocalDate tot,
            List<ByHand> belemmeringen,
            List<Procedure> procedures,
            List<Voornemen> voornemens) {}

    /** What waits for a decision. */
    record Procedure(
            String procedure,
            String soort,
            LocalDate sinds,
            LocalDate besluitUiterlijk,
            boolean teLaat,
            @Nullable LocalDate antwoordUiterlijk) {

        static Procedure of(Waiting waiting) {
            return new Procedure(
                    waiting.procedure(),
                    waiting.kind().name(),
                    waiting.since(),
                    waiting.decideBy(),
                    waiting.late(),
                    waiting.answerBy());
        }
    }

    /** What the register means to decide. */
    record Voornemen(String voornemen, String soort, LocalDate van, LocalDate zienswijzeUiterlijk, boolean gegeven) {

        static Voornemen of(ShownProposal proposal) {
            return new Voornemen(
                    proposal.id(),
                    proposal.kind().name(),
                    proposal.madeOn(),
                    proposal.viewUntil(),
                    proposal.viewGiven());
        }
    }

    /** A view. */
    record Zienswijze(@Nullable String zienswijze) {}

    /** An answer to what was asked. */
    record Antwoord(@Nullable String antwoord) {}

    @GetMapping("/herregistratie")
    ResponseEntity<Herregistratie> stand(@PathVariable("dossier") UUID id) {
        var dossier = dossiers.find(new DossierId(id))
                .filter(found -> found.registration() != null)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var standpoint = standpoints.of(dossier);
        var situation = standpoint.situation();
        return ResponseEntity.ok()
                .eTag(Long.toString(dossier.version()))
                .body(new Herregistratie(
                        dossier.status().name(),
                        situation.name(),
                        standpoint.dueDate(),
                        situation.since(),
                        situation.until(),
                        situation.keeps(),
                        Waiting.all(dossier.career(), standpoint.today(), standpoint.rules()).stream()
                                .map(Procedure::of)
                                .toList(),
                        ShownProposal.all(dossier.career(), standpoint.today()).stream()
                                .map(Voornemen::of)
                                .toList()));
    }

    @PostMapping("/herregistratie")
    ResponseEntity<Written> apply(
            Account account,
            @PathVariable("dossier") UUID id,
            @RequestHeader(KEY) String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        return Written.of(office.apply(
                new DossierId(id),
                visitor.origin(account, Role.LEADER),
                visitor.ask(account, key, IfMatch.version(version), "renewal", id)));
    }

    @PostMapping("/herregistratie/intrekking")
    ResponseEntity<Written> withdraw(
            Account account, @PathVariable("dossier") UUID id, @RequestHeader(KEY) String key) {
        return Written.of(office.withdraw(
                new DossierId(id),
                visitor.origin(account, Role.LEADER),
                visitor.ask(account, key, null, "renewal-withdrawal", id)));
    }

    @PostMapping("/voornemens/{voornemen}/zienswijze")
    ResponseEntity<Written> view(
            Account account,
            @PathVariable("dossier") UUID id,
            @PathVariable("voornemen") UUID proposal,
            @RequestHeader(KEY) String key,
            @RequestBody Zienswijze body) {
        var view = orValues(new WordsForm(body.zienswijze(), null).readView(visitor.today()), NAMES);
        return Written.of(office.view(
                new DossierId(id),
                visitor.origin(account, Role.LEADER),
                new ProposalId(proposal),
                view,
                visitor.ask(account, key, null, "view", id, proposal, body)));
    }

    @PostMapping("/procedures/{procedure}/antwoord")
    ResponseEntity<Written> answer(
            Account account,
            @PathVariable("dossier") UUID id,
            @PathVariable("procedure") UUID procedure,
            @RequestHeader(KEY) String key,
            @RequestBody Antwoord body) {
        var answer = orValues(new WordsForm(null, body.antwoord()).readAnswer(visitor.today()), NAMES);
        return Written.of(office.answer(
                new DossierId(id),
                visitor.origin(account, Role.LEADER),
                new ProcedureId(procedure),
                answer,
                visitor.ask(account, key, null, "answer", id, procedure, body)));
    }

    @PostMapping("/procedures/{procedure}/ingebrekestelling")
    ResponseEntity<Written> giveNotice(
            Account account,
            @PathVariable("dossier") UUID id,
            @PathVariable("procedure") UUID procedure,
            @RequestHeader(KEY) String key) {
        return Written.of(office.giveNotice(
                new DossierId(id),
                visitor.origin(account, Role.LEADER),
                new ProcedureId(procedure),
                visitor.ask(account, key, null, "default-notice", id, procedure)));
    }
}
