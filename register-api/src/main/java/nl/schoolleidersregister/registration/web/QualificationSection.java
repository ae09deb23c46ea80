package nl.schoolleidersregister.registration.web;

import java.time.Instant;
import java.time.LocalDate;
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

    private static final int OLD_YEARS = 5;
    private static final int FIRST = 0;
    private static final int AFTER_WORK = 30;

    private final Visitor visitor;
    private final EvidenceLines evidence;

    QualificationSection(Visitor visitor, EvidenceLines evidence) {
        this.visitor = visitor;
        this.evidence = evidence;
    }

    /**
     * The diplomas of a dossier.
     *
     * @param standing key of the heading
     */
    record Stated(String standing, List<Qualification> all) {

        Stated {
            all = List.copyOf(all);
        }
    }

    /**
     * One of them.
     *
     * @param outcome key of what became of it
     * @param old whether it is older than art. A4 allows without more
     */
    record Qualification(
            Diploma diploma,
            String outcome,
            @Nullable Instant judged,
            @Nullable String reason,
            boolean old,
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
                .map(stated -> line(dossier, stated, today))
                .toList();
        var standing = DossierPages.standing(dossier, today).key();
        return Optional.of(new Content("registration/dossier-qualifications", "section", new Stated(standing, all)));
    }

    private Qualification line(Dossier dossier, QualificationOnFile stated, LocalDate today) {
        return new Qualification(
                Lines.diploma(stated),
                stated.outcome().name(),
                stated.judgedAt(),
                stated.reason(),
                stated.outcome() == QualificationOnFile.Outcome.WAITING
                        && stated.awardedOn().plusYears(OLD_YEARS).isBefore(today),
                evidence.office(new DossierId(dossier.id()), DiplomaEvidence.about(stated)));
    }
}
