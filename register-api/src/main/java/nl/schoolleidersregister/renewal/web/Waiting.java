package nl.schoolleidersregister.renewal.web;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.registration.Career;
import nl.schoolleidersregister.registration.Pending;
import nl.schoolleidersregister.registration.ProcedureKind;
import nl.schoolleidersregister.registration.Question;
import nl.schoolleidersregister.term.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * A procedure that waits for a decision, as whom it is about sees it.
 *
 * @param since day on which the request came in
 * @param decideBy last day for the decision as things stand (art. I1)
 * @param late whether that day has passed
 * @param answerBy last day for an answer to what was asked; null when nothing is awaited from the person
 * @param laterWeeks weeks that the term was put later by; null when it was not
 * @param noticeOn day of a default notice; null when none came
 * @param afterNotice last day for the decision after that notice (Awb 4:17); null when none came
 * @param until up to when more time is asked; null for anything but a deferral
 */
record Waiting(
        String procedure,
        ProcedureKind kind,
        LocalDate since,
        LocalDate decideBy,
        boolean late,
        @Nullable LocalDate answerBy,
        @Nullable Integer laterWeeks,
        @Nullable LocalDate noticeOn,
        @Nullable LocalDate afterNotice,
        @Nullable LocalDate until) {

    static Waiting of(Pending pending, LocalDate today, Rulebook rules) {
        var weeks = rules.inForceOn(today).regulation().procedure().decisionWeeks();
        var clock = pending.clock(weeks, today);
        var notice = pending.noticeOn();
        var later = pending.laterBy();
        return new Waiting(
                pending.id().toString(),
                pending.kind(),
                pending.startedOn(),
                clock.lastDay(today),
                clock.isLate(today),
                pending.isWaitingForThePerson(today)
                        ? pending.questions().stream()
                                .reduce((_, last) -> last)
                                .map(Question::answerBy)
                                .orElse(null)
                        : null,
                later == null ? null : later.count(),
                notice,
                notice == null ? null : LegalClock.lastDayAfterNotice(notice),
                pending.until());
    }

    static List<Waiting> all(Career career, LocalDate today, Rulebook rules) {
        return career.procedures().open().stream()
                .map(pending -> of(pending, today, rules))
                .toList();
    }

    /** Whether the person can give notice that the decision is late. */
    public boolean canBeNoticed() {
        return late && noticeOn == null;
    }
}
