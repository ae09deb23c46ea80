package nl.schoolleidersregister.registration.parts;

import java.time.LocalDate;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.regulation.Procedure;
import nl.schoolleidersregister.term.LegalClock;
import nl.schoolleidersregister.term.Term;
import nl.schoolleidersregister.term.WorkingDays;

/** Last days that a page or a letter names; none is a Saturday, a Sunday or a public holiday. */
public final class LegalTerms {

    private LegalTerms() {}

    /** Last day for a decision on what came in on a day (art. I1), when nothing was asked and nothing put later. */
    public static LocalDate decisionBy(LocalDate since, Rulebook rules) {
        var weeks = new Term.Weeks(procedure(since, rules).decisionWeeks());
        return LegalClock.started(since, weeks).lastDay(since);
    }

    /** Last day for an objection (art. I2). */
    public static LocalDate objectionBy(LocalDate decided, Rulebook rules) {
        var weeks = new Term.Weeks(procedure(decided, rules).objectionWeeks());
        return WorkingDays.onOrAfter(weeks.countedFrom(decided));
    }

    private static Procedure procedure(LocalDate day, Rulebook rules) {
        return rules.inForceOn(day).regulation().procedure();
    }
}
