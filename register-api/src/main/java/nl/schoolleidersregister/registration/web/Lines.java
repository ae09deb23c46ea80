package nl.schoolleidersregister.registration.web;

import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.registration.OwnStatement;
import nl.schoolleidersregister.registration.Work;
import nl.schoolleidersregister.registration.parts.ShownName;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.Dossier.EmploymentOnFile;
import nl.schoolleidersregister.registration.view.Dossier.QualificationOnFile;
import org.jspecify.annotations.Nullable;

/** Rows of a dossier as lines of a page; what was erased is shown as a dash. */
final class Lines {

    private Lines() {}

    static List<EmploymentLine> employments(Dossier dossier) {
        return dossier.employments().stream()
                .map(on -> employment(on, statement(dossier, on)))
                .toList();
    }

    private static @Nullable OwnStatement statement(Dossier dossier, EmploymentOnFile on) {
        return dossier.career().work().jobs().stream()
                .filter(job -> job.id().value().equals(on.id()))
                .findFirst()
                .map(Work.Job::statement)
                .orElse(null);
    }

    private static EmploymentLine employment(EmploymentOnFile on, @Nullable OwnStatement statement) {
        return new EmploymentLine(
                on.id().toString(),
                shown(on.schoolName()),
                shown(on.town()),
                on.function(),
                on.contract(),
                on.fte(),
                on.from(),
                on.until(),
                on.confirmed(),
                statement);
    }

    static Diploma diploma(QualificationOnFile stated) {
        return new Diploma(stated.route(), shown(stated.training()), shown(stated.institution()), stated.awardedOn());
    }

    /** The diploma a page speaks of: the one that waits, else the last one stated. */
    static QualificationOnFile latest(Dossier dossier) {
        return found(dossier).orElseThrow();
    }

    /** The same; nothing while none was stated (art. A3). */
    static Optional<QualificationOnFile> found(Dossier dossier) {
        return dossier.waiting().or(() -> dossier.qualifications().stream().findFirst());
    }

    static String shown(@Nullable String text) {
        return text == null ? ShownName.GONE : text;
    }
}
