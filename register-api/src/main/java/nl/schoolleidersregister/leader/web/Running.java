package nl.schoolleidersregister.leader.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.schoolleidersregister.activity.view.ActivityOnFile;
import nl.schoolleidersregister.activity.view.ActivityOnFile.Day;
import nl.schoolleidersregister.activity.view.ActivityOnFile.State;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.EntryId;
import nl.schoolleidersregister.evaluation.Evaluation;
import nl.schoolleidersregister.evaluation.FindingRule;
import nl.schoolleidersregister.evaluation.OfferingId;
import nl.schoolleidersregister.offering.AttendanceIsRecordedWithinTwoMonths;

/**
 * A day that was claimed and waits for the provider or a certificate.
 *
 * @param points what it would be, before the rules
 * @param confirmBy last day on which the provider can confirm it (art. H1)
 * @param tooLate whether that day has passed: then only a certificate can
 * @param counts whether it would count for anything
 * @param total points in all once it is confirmed
 */
record Running(
        String title,
        String provider,
        String href,
        LocalDate day,
        BigDecimal points,
        LocalDate confirmBy,
        boolean tooLate,
        boolean counts,
        BigDecimal total) {

    private static final EntryId CLAIMED = new EntryId("claimed");

    static List<Running> of(Standing standing, LocalDate today) {
        return standing.activities().stream()
                .flatMap(activity -> activity.days().stream()
                        .filter(day -> day.state() == State.CLAIMED)
                        .map(day -> of(standing, activity, day, today)))
                .toList();
    }

    private static Running of(Standing standing, ActivityOnFile activity, Day day, LocalDate today) {
        var term = new AttendanceIsRecordedWithinTwoMonths(day.day(), today);
        var confirmed = evaluationWith(standing, activity, day);
        return new Running(
                activity.programme().terms().title().value(),
                activity.programme().provider().value(),
                "/mijn-register/activiteiten/" + activity.id(),
                day.day(),
                standing.points(day.minutes().value()),
                term.lastDay(),
                !term.holds(),
                confirmed.entries().stream().anyMatch(entry -> entry.id().equals(CLAIMED) && entry.counted() > 0),
                standing.points(confirmed.finding(FindingRule.POINTS_TOTAL).achieved()));
    }

    private static Evaluation evaluationWith(Standing standing, ActivityOnFile activity, Day day) {
        var terms = activity.programme().terms();
        var claimed = new Entry(
                CLAIMED,
                day.day(),
                day.day(),
                day.minutes().value(),
                Basis.VALIDATED,
                terms.form(),
                new OfferingId(activity.programme().offering().toString()),
                terms.competences());
        var with = standing.facts()
                .withEntries(Stream.concat(standing.facts().entries().stream(), Stream.of(claimed))
                        .toList());
        return standing.book().evaluate(with, standing.on());
    }
}
