package nl.schoolleidersregister.activity.web;

import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.activity.ActivityId;
import nl.schoolleidersregister.activity.view.Activities;
import nl.schoolleidersregister.evidence.About;
import nl.schoolleidersregister.evidence.parts.EvidenceLine;
import nl.schoolleidersregister.evidence.parts.EvidenceLines;
import nl.schoolleidersregister.registration.parts.DossierSection;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On the registrar's page of a dossier: the certificates of activities. */
@Component
class CertificateSection implements DossierSection {

    private final EvidenceLines evidence;
    private final Activities activities;

    CertificateSection(EvidenceLines evidence, Activities activities) {
        this.evidence = evidence;
        this.activities = activities;
    }

    /** The certificates of one activity. */
    record Certificates(String activity, List<EvidenceLine> files) {

        Certificates {
            files = List.copyOf(files);
        }
    }

    @Override
    public Place place() {
        return Place.READ;
    }

    @Override
    public int order(Dossier dossier) {
        return 40;
    }

    @Override
    public Optional<Content> of(Dossier dossier, Model page) {
        var id = new DossierId(dossier.id());
        var certificates = evidence.office(id, About.Kind.ACTIVITY).entrySet().stream()
                .flatMap(files -> activities.find(id, new ActivityId(files.getKey())).stream()
                        .map(activity -> new Certificates(
                                activity.programme().terms().title().value(), files.getValue())))
                .toList();
        return certificates.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content("activity/certificates", "section", certificates));
    }
}
