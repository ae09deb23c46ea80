package nl.schoolleidersregister.registration.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.evidence.parts.EvidenceLine;
import nl.schoolleidersregister.evidence.parts.EvidenceLines;
import nl.schoolleidersregister.registration.parts.DossierSection;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.Dossier.QualificationOnFile;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The diplomas, each with what became of it and what proves it; what waits comes before all else. */
@Component
class QualificationSection implements DossierSection {

    private static final int FIRST = 0;
    private static final int AFTER_WORK = 30;

    private final Visitor visitor;
    private final EvidenceLines evidence;
    private final AdmissionTerms terms;

    QualificationSection(Visitor visitor, EvidenceLines evidence, AdmissionTerms terms) {
        this.visitor = visitor;
        this.evidence = evidence;
        this.terms = terms;
    }

    /**
     * The diplomas of a dossier.
     *
     * @param heading its message
     */
    record Stated(String heading, List<Qualification> all) {

        Stated {
            all = List.copyOf(all);
        }
    }

    /**
     * One of them.
     *
     * @param outcome key of what became of it
     */
    record Qualification(
            Diploma diploma,
            String outcome,
            @Nullable Instant judged,
            @Nullable String reason,
            List<EvidenceLine> evidence) {

        Qualification {
            evidence = List.copyOf(evidence);
        }
    }

    @Override
    public Place place() {
        return Place.READ;
    }

    @Override
    public int order(Dossier dossier) {
        return dossier.waiting().isPresent() ? FIRST : AFTER_WORK;
    }

    @Override
    public Optional<Content> of(Dossier dossier, Model page) {
        var today = visitor.today();
        var all = dossier.qualifications().stream()
                .map(stated -> line(dossier, stated))
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var heading = dossier.waiting()
                .map(stated -> "judge.heading." + stated.route())
                .orElseGet(() -> "dossier.diploma."
                        + DossierPages.standing(dossier, terms, today).key());
        return Optional.of(new Content("registration/dossier-qualifications", "section", new Stated(heading, all)));
    }

    private Qualification line(Dossier dossier, QualificationOnFile stated) {
        return new Qualification(
                Lines.diploma(stated),
                stated.outcome().name(),
                stated.judgedAt(),
                stated.reason(),
                evidence.office(new DossierId(dossier.id()), DiplomaEvidence.about(stated)));
    }
}
