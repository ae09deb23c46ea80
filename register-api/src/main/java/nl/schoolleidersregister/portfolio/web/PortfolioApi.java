package nl.schoolleidersregister.portfolio.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.schoolleidersregister.visit.WrongInput.orValues;

import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.choice.view.Teams;
import nl.schoolleidersregister.evidence.parts.EvidenceOffice;
import nl.schoolleidersregister.evidence.parts.Upload;
import nl.schoolleidersregister.evidence.view.EvidenceFiles;
import nl.schoolleidersregister.portfolio.EntryIsHandedInOnce;
import nl.schoolleidersregister.portfolio.PortfolioEntryId;
import nl.schoolleidersregister.portfolio.view.PortfolioEntries;
import nl.schoolleidersregister.portfolio.web.PortfolioBodies.Bewijs;
import nl.schoolleidersregister.portfolio.web.PortfolioBodies.Concept;
import nl.schoolleidersregister.portfolio.web.PortfolioBodies.Inzending;
import nl.schoolleidersregister.portfolio.web.PortfolioBodies.Portfolio;
import nl.schoolleidersregister.scan.view.SelfScans;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.visit.DossierApi;
import nl.schoolleidersregister.visit.NotShownYet;
import nl.schoolleidersregister.visit.Shown;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The own portfolio for programs: begin an entry, attach its evidence, hand it in, and read what came of it. */
@DossierApi
class PortfolioApi {

    private static final String ONE = "/portfolio/{inzending}";

    private final Visitor visitor;
    private final PortfolioAlong along;
    private final PortfolioEntries entries;
    private final PortfolioDrafts drafts;
    private final PortfolioOffice office;
    private final EvidenceOffice evidence;
    private final EvidenceFiles files;
    private final Teams teams;
    private final SelfScans scans;
    private final Shown shown;

    PortfolioApi(
            Visitor visitor,
            PortfolioAlong along,
            PortfolioEntries entries,
            PortfolioDrafts drafts,
            PortfolioOffice office,
            EvidenceOffice evidence,
            EvidenceFiles files,
            Teams teams,
            SelfScans scans,
            Shown shown) {
        this.visitor = visitor;
        this.along = along;
        this.entries = entries;
        this.drafts = drafts;
        this.office = office;
        this.evidence = evidence;
        this.files = files;
        this.teams = teams;
        this.scans = scans;
        this.shown = shown;
    }

    @GetMapping("/portfolio")
    Portfolio all(@PathVariable("dossier") UUID id) {
        return along.data(new DossierId(id));
    }

    @GetMapping(ONE)
    Inzending one(@PathVariable("dossier") UUID id, @PathVariable("inzending") UUID entry) {
        return entries.find(new DossierId(id), new PortfolioEntryId(entry))
                .map(along::data)
                .orElseThrow(PortfolioApi::notThere);
    }

    /** Begins a draft; the same key begins the same one. Nothing is recorded. */
    @PostMapping(path = "/portfolio", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Concept> begin(
            Account account,
            @PathVariable("dossier") UUID id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody EntryBody body) {
        var dossier = new DossierId(id);
        var known = visitor.key(account, key, "portfolio-draft-api", id, body);
        var entry = UUID.nameUUIDFromBytes((known.client() + "|" + known.key()).getBytes(UTF_8));
        Rule.check(new EntryIsHandedInOnce(
                entries.find(dossier, new PortfolioEntryId(entry)).isPresent()));
        var draft = drafts.keepEntry(dossier, entry, body.typed().fields()).draft();
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new Concept(draft.thing(), draft.savedAt(), draft.fields()));
    }

    @PostMapping(path = ONE + "/bewijs", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Bewijs> attach(
            Account account,
            @PathVariable("dossier") UUID id,
            @PathVariable("inzending") UUID entry,
            @RequestHeader("Idempotency-Key") String key,
            @RequestParam("bewijs") MultipartFile sent) {
        var dossier = new DossierId(id);
        var about = PortfolioOffice.about(new PortfolioEntryId(entry));
        var upload = Upload.of(sent);
        var ask = visitor.ask(account, key, null, "portfolio-evidence-api", about, upload.offered());
        var recorded = evidence.attach(dossier, about, upload, visitor.origin(account, Role.LEADER), ask);
        shown.await(recorded);
        return files.about(dossier, about).stream()
                .filter(file -> upload.offered().file().hash().equals(file.hash()))
                .findFirst()
                .map(file -> ResponseEntity.status(HttpStatus.CREATED).body(Bewijs.of(file, null)))
                .orElseThrow(NotShownYet::new);
    }

    /** Hands a draft in as it is sent here; what was kept of it before is thrown away. */
    @PostMapping(path = ONE + "/inlevering", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Inzending> handIn(
            Account account,
            @PathVariable("dossier") UUID id,
            @PathVariable("inzending") UUID entry,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody EntryBody body) {
        var dossier = new DossierId(id);
        if (drafts.hasEntry(dossier, entry)) {
            var today = visitor.today();
            var stated = orValues(
                    EntryForm.read(
                            body.typed(), today, office.competences(today), teams.with(dossier), scans.of(dossier)),
                    EntryBody.NAMES);
            var ask = visitor.ask(account, key, null, "portfolio-entry-api", entry, body);
            office.handIn(dossier, visitor.origin(account, Role.LEADER), new PortfolioEntryId(entry), stated, ask);
            drafts.throwEntryAway(dossier, entry);
        }
        return ResponseEntity.status(HttpStatus.CREATED).body(one(id, entry));
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
