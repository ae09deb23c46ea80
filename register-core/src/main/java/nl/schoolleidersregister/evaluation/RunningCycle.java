package nl.schoolleidersregister.evaluation;

import java.time.LocalDate;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.shared.Period;

/** Who judges a cycle that had begun when a new regulation was adopted: the transition article of the new one. */
public final class RunningCycle {

    private RunningCycle() {}

    /**
     * Evaluates a running cycle under the transition article of a new regulation. What an entry was worth by the
     * regulation of its own date it keeps: that is in the facts.
     *
     * @param facts with the cycle as the regulation at its beginning set it
     * @param atStart the regulation in force on the first day of the cycle
     * @param adopted the new regulation
     */
    public static Evaluation evaluate(Facts facts, Regulation atStart, Regulation adopted, LocalDate on) {
        return switch (adopted.runningCycles()) {
            case KEEP -> Evaluator.evaluate(facts, atStart, on);
            case ADOPT -> underAdopted(facts, adopted, on);
            case MOST_FAVOURABLE ->
                moreFavourable(Evaluator.evaluate(facts, atStart, on), underAdopted(facts, adopted, on));
        };
    }

    /** The new regulation gives the cycle its own length, from the same first day. */
    private static Evaluation underAdopted(Facts facts, Regulation adopted, LocalDate on) {
        return Evaluator.evaluate(underOwnLength(facts, adopted), adopted, on);
    }

    /** The facts in a cycle of the length that this regulation gives it. */
    static Facts underOwnLength(Facts facts, Regulation regulation) {
        LocalDate from = facts.cycle().from();
        return facts.withCycle(new Period(from, from.plusMonths(regulation.cycleMonths())));
    }

    /**
     * The better verdict; on a tie that is not eligible the one with the later due date, for the person has more time;
     * else the old one.
     */
    static Evaluation moreFavourable(Evaluation old, Evaluation adopted) {
        int byVerdict = adopted.verdict().compareTo(old.verdict());
        if (byVerdict != 0) {
            return byVerdict < 0 ? adopted : old;
        }
        boolean moreTime = adopted.dueDate().isAfter(old.dueDate());
        return old.verdict() != Verdict.ELIGIBLE && moreTime ? adopted : old;
    }
}
