package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.evaluation.Rulebook;

/** What a registrar is told about an application for re-registration; decided by the code that decides. */
public final class Application {

    private final Judging judging;

    /**
     * An application as it stands on a day.
     *
     * @param career of somebody who was registered
     * @param earned what stands in the ledger
     */
    public Application(Career career, List<Earned> earned, Rulebook rules, LocalDate today) {
        this.judging = new Judging(new Looked(career, earned), rules, today);
    }

    /** What the facts come to. */
    public Judged judged() {
        return judging.cycle();
    }

    /** Why a machine does not say yes; nothing when it may. */
    public Set<ByHand> byHand() {
        return judging.byHand(judging.cycle());
    }

    /** The time before today as long as a cycle (art. A4): what beginning anew asks. */
    public static LastYears prior(Career career, List<Earned> earned, Rulebook rules, LocalDate today) {
        var judged = new Prior(rules, today, today).judged(career, earned);
        return new LastYears(judged, Prior.worked(judged.evaluation()), Prior.learned(judged.evaluation()));
    }

    /** What was done in the time before a day, and whether it is enough. */
    public record LastYears(Judged judged, boolean worked, boolean learned) {

        /** Whether it is enough to begin anew. */
        public boolean isEnough() {
            return worked && learned;
        }
    }
}
