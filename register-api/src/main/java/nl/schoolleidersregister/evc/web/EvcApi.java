package nl.schoolleidersregister.evc.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.evc.view.Trajectories;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.DossierApi;
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

/** The EVC trajectories of a dossier for programs. Judgements are in it when both assessors have judged. */
@DossierApi
class EvcApi {

    private static final Map<String, String> NAMES = Map.of("evcProvider", "aanbieder");

    private final Visitor visitor;
    private final Trajectories trajectories;
    private final EvcOffice office;
    private final EvcPages pages;

    EvcApi(Visitor visitor, Trajectories trajectories, EvcOffice office, EvcPages pages) {
        this.visitor = visitor;
        this.trajectories = trajectories;
        this.office = office;
        this.pages = pages;
    }

    /**
     * What a program sends to start one.
     *
     * @param aanbieder id of the recognition of the EVC provider
     * @param overnemen codes of competences to carry over from certificates that hold; may be absent
     */
    record Begin(@Nullable String aanbieder, @Nullable List<String> overnemen) {}

    /**
     * What one assessor says about a competence.
     *
     * @param beoordelaar FIRST, SECOND or THIRD: never who it is
     */
    record Oordeel(
            String beoordelaar,
            String competentie,
            boolean aangetoond,
            @Nullable String waarom) {}

    /** A certificate. */
    record Certificaat(
            String nummer,
            LocalDate dag,
            List<String> competenties,
            boolean volledig,
            @Nullable LocalDate ingetrokkenVanaf) {

        static @Nullable Certificaat of(ShownTrajectory.@Nullable Certificate one) {
            return one == null
                    ? null
                    : new Certificaat(one.number(), one.day(), one.met(), one.complete(), one.revokedFrom());
        }
    }

    /**
     * A trajectory.
     *
     * @param stand one of the phases
     */
    record Traject(
            UUID id,
            String aanbieder,
            String stand,
            List<String> competenties,
            List<String> eerderAangetoond,
            List<Oordeel> oordelen,
            @Nullable Certificaat certificaat) {

        static Traject of(ShownTrajectory one) {
            return new Traject(
                    UUID.fromString(one.id()),
                    one.provider(),
                    one.phase().name(),
                    one.toShow(),
                    one.reused(),
                    one.judgements().stream()
                            .map(said -> new Oordeel(said.place().name(), said.competence(), said.met(), said.why()))
                            .toList(),
                    Certificaat.of(one.certificate()));
        }
    }

    @GetMapping("/evc")
    List<Traject> all(@PathVariable("dossier") UUID id) {
        return trajectories.of(new DossierId(id)).stream()
                .map(pages::shown)
                .map(Traject::of)
                .toList();
    }

    @PostMapping("/evc")
    @Operation(
            summary = "Begin een EVC-traject bij een erkende EVC-aanbieder",
            description = "Wat eerder is aangetoond en in overnemen staat, hoeft niet opnieuw.")
    ResponseEntity<Traject> start(
            Account account,
            @PathVariable("dossier") UUID id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Begin body) {
        var dossier = new DossierId(id);
        var form = new EvcForm(Map.of("evcProvider", Objects.requireNonNullElse(body.aanbieder(), "")));
        var provider = WrongInput.orValues(office.provider(form, visitor.today()), NAMES);
        var reused = Objects.requireNonNullElse(body.overnemen(), List.<String>of());
        var ask = visitor.ask(account, key, null, "evc", id, body);
        var carried = office.offered(dossier).stream()
                .filter(one -> reused.contains(one.competence().code()))
                .toList();
        var started = office.start(dossier, visitor.origin(account, Role.LEADER), provider, carried, ask);
        return ResponseEntity.status(HttpStatus.CREATED).body(Traject.of(pages.shown(pages.find(started.value()))));
    }
}
