package nl.schoolleidersregister.decision.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.registration.ByHand;
import nl.schoolleidersregister.registration.OwnStatement;
import nl.schoolleidersregister.registration.Standing.Measure;
import nl.schoolleidersregister.registration.view.Dossier.ConfirmationOnFile;
import nl.schoolleidersregister.regulation.AbsenceKind;
import org.jspecify.annotations.Nullable;

/**
 * What an application for re-registration rests on beside the findings, in the model as {@code applied}.
 *
 * @param verdict ELIGIBLE, CONDITIONAL or NOT_ELIGIBLE
 * @param byHand why no machine said yes
 * @param behind whether something from before the application has yet to be processed
 * @param suspended since when; null when it is not
 * @param proposal the proposal that answers it; null when none was made
 */
record ShownApplication(
        String verdict,
        Set<ByHand> byHand,
        boolean behind,
        List<Job> work,
        List<Absent> absences,
        List<Measure> measures,
        @Nullable LocalDate suspended,
        @Nullable String proposal) {

    ShownApplication {
        byHand = Set.copyOf(byHand);
        work = List.copyOf(work);
        absences = List.copyOf(absences);
        measures = List.copyOf(measures);
    }

    /** The reasons in their order. */
    public List<ByHand> reasons() {
        return byHand.stream().sorted().toList();
    }

    /** Whether a registrar can say yes. */
    public boolean isEligible() {
        return "ELIGIBLE".equals(verdict);
    }

    /** Work, with who said so. */
    record Job(
            String school,
            String function,
            BigDecimal fte,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable ConfirmationOnFile confirmed,
            @Nullable OwnStatement statement) {}

    /** An absence (art. C3); the kind is health data, and shown to the registrar only here. */
    record Absent(
            @Nullable AbsenceKind kind,
            LocalDate from,
            @Nullable LocalDate until) {}
}
