package nl.schoolleidersregister.evc.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.evc.view.Trajectories;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.visit.DossierApi;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The EVC trajectories of a dossier for programs. Judgements are in it when both assessors have judged. */
@DossierApi
class EvcApi {

    private final Trajectories trajectories;
    private final EvcPages pages;

    EvcApi(Trajectories trajectories, EvcPages pages) {
        this.trajectories = trajectories;
        this.pages = pages;
    }

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
}
