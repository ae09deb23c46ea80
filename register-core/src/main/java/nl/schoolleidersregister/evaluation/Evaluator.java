package nl.schoolleidersregister.evaluation;

import static nl.schoolleidersregister.evaluation.FindingRule.BREADTH;
import static nl.schoolleidersregister.evaluation.FindingRule.POINTS_TOTAL;
import static nl.schoolleidersregister.evaluation.FindingRule.POINTS_VALIDATED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.regulation.Regulation;

/**
 * The heart of the register: what a cycle comes to under a regulation on a day, and why. The same function serves the
 * decision, the eligibility of a leader, and every what-if. The steps are those of {@code docs/evaluation.md}.
 */
public final class Evaluator {

    private Evaluator() {}

    /**
     * Evaluates a cycle. The same facts give the same answer whatever their order and whatever the day it runs.
     *
     * @param regulation the cycle's regulation: says what is asked
     * @param on the day looked at, not before the first day of the cycle
     */
    public static Evaluation evaluate(Facts facts, Regulation regulation, LocalDate on) {
        if (on.isBefore(facts.cycle().from())) {
            throw new IllegalArgumentException("Evaluated on " + on + ", before " + facts.cycle());
        }
        CycleDates dates = CycleDates.of(facts, regulation, on);
        Asked asked = Asked.of(regulation, AbsenceReductions.points(facts, regulation, dates));
        List<EntryAccount> accounts = EntryAccounts.open(facts, regulation);
        Achieved achieved = achieved(accounts, regulation, dates, asked);

        List<Finding> findings = new ArrayList<>(WorkDone.findings(facts, regulation, dates));
        findings.addAll(pointsFindings(regulation, asked, achieved));
        return new Evaluation(
                Judgement.verdict(findings, regulation),
                regulation.id(),
                dates.dueDate(),
                dates.earningEnd(),
                dates.earningEnd().minusDays(1),
                findings,
                Judgement.needed(findings),
                accounts.stream().map(EntryAccount::result).toList());
    }

    /** Steps 2 to 6 take from the entries, steps 9 to 12 count what they left. */
    private static Achieved achieved(
            List<EntryAccount> accounts, Regulation regulation, CycleDates dates, Asked asked) {
        List<EntryAccount> inCycle = InCycle.select(accounts, dates);
        inCycle.forEach(EntryWorth::apply);
        SameOfferingOnce.apply(inCycle);
        Set<EntryAccount> wholeForms = WholeForms.select(inCycle, regulation);
        FormBudgets.apply(inCycle);
        int competences = CompetenceShares.reached(inCycle, regulation, asked);
        Counting counting = new Counting(regulation, asked, wholeForms);
        counting.count(inCycle);
        return new Achieved(counting.total(), counting.validated(), competences, !wholeForms.isEmpty());
    }

    private static List<Finding> pointsFindings(Regulation regulation, Asked asked, Achieved achieved) {
        return List.of(
                Finding.atLeast(POINTS_TOTAL, regulation, asked.total(), achieved.total()),
                Finding.atLeast(POINTS_VALIDATED, regulation, asked.validated(), achieved.validated()),
                breadth(regulation, asked, achieved));
    }

    /** Met by a whole form, and where nothing is asked (steps 9 and 12). */
    private static Finding breadth(Regulation regulation, Asked asked, Achieved achieved) {
        Finding counted =
                Finding.atLeast(BREADTH, regulation, regulation.breadth().competences(), achieved.competences());
        return achieved.wholeForm() || asked.total() == 0 ? counted.met() : counted;
    }
}
