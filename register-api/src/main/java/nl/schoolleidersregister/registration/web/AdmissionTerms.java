package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.schoolleidersregister.evaluation.view.Rulebooks;
import nl.schoolleidersregister.registration.Pending;
import nl.schoolleidersregister.registration.ProcedureId;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.parts.LegalTerms;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.Dossier.QualificationOnFile;
import nl.schoolleidersregister.regulation.Regulation;
import org.springframework.stereotype.Component;

/** Terms on the way into the register, as the regulation of the day has them. */
@Component
class AdmissionTerms {

    private final Rulebooks rulebooks;

    AdmissionTerms(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    private Regulation on(LocalDate today) {
        return rulebooks.book().inForceOn(today).regulation();
    }

    /** Last day to show a qualification for who enrols today (art. A3). */
    LocalDate qualificationBy(LocalDate today) {
        return today.plusMonths(on(today).admission().qualificationMonths()).minusDays(1);
    }

    /** Last day to show a qualification (art. A3). */
    LocalDate qualificationBy(Dossier dossier, LocalDate today) {
        var months = on(today).admission().qualificationMonths();
        return dossier.career().admission().qualificationDue(months).minusDays(1);
    }

    /** The procedure about a stated qualification; nothing when it was judged. */
    static Optional<Pending> procedure(Dossier dossier, QualificationOnFile stated) {
        var id = ProcedureId.about(new QualificationId(stated.id()));
        return Optional.ofNullable(dossier.career().procedures().find(id));
    }

    /** Last day for a decision on a qualification (art. I1): later by the days on which something was awaited. */
    LocalDate decisionBy(Dossier dossier, QualificationOnFile stated, LocalDate today) {
        var weeks = on(today).procedure().decisionWeeks();
        return procedure(dossier, stated)
                .map(pending -> pending.clock(weeks, today).lastDay(today))
                .orElseGet(() -> decisionBy(Terms.day(stated.statedAt())));
    }

    /** Last day for a decision on what came in on a day, when nothing was asked (art. I1). */
    LocalDate decisionBy(LocalDate since) {
        return LegalTerms.decisionBy(since, rulebooks.book());
    }

    /** Last day for an objection (art. I2). */
    LocalDate objectionBy(LocalDate decided) {
        return LegalTerms.objectionBy(decided, rulebooks.book());
    }
}
