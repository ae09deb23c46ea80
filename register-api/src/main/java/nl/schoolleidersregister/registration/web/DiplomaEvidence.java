package nl.schoolleidersregister.registration.web;

import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.evidence.About;
import nl.schoolleidersregister.evidence.Standing;
import nl.schoolleidersregister.evidence.parts.Evidenced;
import nl.schoolleidersregister.registration.view.Dossier.QualificationOnFile;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.stereotype.Component;

/** Evidence of a diploma changes until a registrar judged the diploma. */
@Component
class DiplomaEvidence implements Evidenced {

    private final Dossiers dossiers;

    DiplomaEvidence(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public About.Kind kind() {
        return About.Kind.QUALIFICATION;
    }

    @Override
    public Optional<Standing> standing(DossierId dossier, UUID thing) {
        return dossiers.find(dossier).stream()
                .flatMap(found -> found.qualifications().stream())
                .filter(stated -> stated.id().equals(thing))
                .map(DiplomaEvidence::standing)
                .findFirst();
    }

    private static Standing standing(QualificationOnFile stated) {
        return switch (stated.outcome()) {
            case WAITING -> Standing.OPEN;
            case VERIFIED, REJECTED -> Standing.DECIDED;
        };
    }

    /** What stands for a diploma where evidence is attached. */
    static About about(QualificationOnFile stated) {
        return new About(About.Kind.QUALIFICATION, stated.id());
    }
}
