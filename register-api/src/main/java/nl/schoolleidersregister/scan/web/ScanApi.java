package nl.schoolleidersregister.scan.web;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static nl.schoolleidersregister.visit.WrongInput.orValues;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.scan.ScanId;
import nl.schoolleidersregister.scan.ScanItem;
import nl.schoolleidersregister.scan.view.SelfScanOnFile;
import nl.schoolleidersregister.scan.view.SelfScans;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.DossierApi;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;

/** The own self-scans for programs: the same questions, scale and refusals as the page. */
@DossierApi
class ScanApi {

    private static final Map<String, String> NAMES =
            ScanForm.EDITION.items().stream().collect(toUnmodifiableMap(ScanForm::field, item -> "antwoorden." + item));

    private final Visitor visitor;
    private final SelfScans scans;
    private final ScanOffice office;

    ScanApi(Visitor visitor, SelfScans scans, ScanOffice office) {
        this.visitor = visitor;
        this.scans = scans;
        this.office = office;
    }

    /** What a program sends: by question its place on the scale of 1 to 5. */
    record Antwoorden(@Nullable Map<String, Integer> antwoorden) {

        ScanForm form() {
            var sent = antwoorden == null ? Map.<String, Integer>of() : antwoorden;
            var typed = new LinkedHashMap<String, String>();
            for (var item : ScanItem.values()) {
                var place = sent.get(item.name());
                if (place != null) {
                    typed.put(ScanForm.field(item), place.toString());
                }
            }
            return ScanForm.of(typed);
        }
    }

    /**
     * A scan that was kept.
     *
     * @param editie which questions it asked
     * @param antwoorden by question its place on the scale of 1 to 5
     */
    record Zelfscan(UUID id, String editie, LocalDate dag, Map<String, Integer> antwoorden) {

        static Zelfscan of(SelfScanOnFile scan) {
            return new Zelfscan(
                    scan.id().value(),
                    scan.edition().name(),
                    scan.day(),
                    scan.answers().all().stream()
                            .collect(toMap(
                                    answer -> answer.item().name(),
                                    answer -> answer.frequency().value(),
                                    Math::max,
                                    LinkedHashMap::new)));
        }
    }

    @GetMapping("/zelfscans")
    List<Zelfscan> all(@PathVariable("dossier") UUID id) {
        return scans.of(new DossierId(id)).stream().map(Zelfscan::of).toList();
    }

    @PostMapping("/zelfscans")
    ResponseEntity<Zelfscan> keep(
            Account account,
            @PathVariable("dossier") UUID id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Antwoorden body) {
        var answers = orValues(body.form().read(visitor.today()), NAMES);
        var ask = visitor.ask(account, key, null, "scan-api", id, body);
        var scan = office.keep(new DossierId(id), visitor.origin(account, Role.LEADER), answers, ask);
        return ResponseEntity.status(HttpStatus.CREATED).body(Zelfscan.of(find(id, scan.value())));
    }

    @PostMapping("/zelfscans/{scan}/verwijderen")
    ResponseEntity<Void> remove(
            Account account,
            @PathVariable("dossier") UUID id,
            @PathVariable("scan") UUID scan,
            @RequestHeader("Idempotency-Key") String key) {
        var known = find(id, scan);
        var ask = visitor.ask(account, key, null, "scan-removed-api", scan);
        office.remove(known.dossier(), visitor.origin(account, Role.LEADER), known.id(), ask);
        return ResponseEntity.noContent().build();
    }

    private SelfScanOnFile find(UUID dossier, UUID scan) {
        return scans.find(new DossierId(dossier), new ScanId(scan))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
