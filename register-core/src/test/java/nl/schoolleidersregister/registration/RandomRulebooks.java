package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.regulation.RegulationFixture.vo2026;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.regulation.Admission;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.regulation.RegulationDraft;
import nl.schoolleidersregister.regulation.RegulationFixture;
import nl.schoolleidersregister.regulation.Renewal;
import nl.schoolleidersregister.regulation.RunningCycles;

/**
 * Regulations under which a random life goes through several cycles: those of the register, and short ones.
 *
 * @param longestStep days by which such a life moves on at most
 */
record RandomRulebooks(Rulebook rules, int longestStep) {

    /** A year's cycle, always. */
    static final RandomRulebooks SHORT = new RandomRulebooks(RegistrationFixture.rules(shortOne()), 15);

    /**
     * VO-2026 and from 2028 VO-2028; a year's cycle; and one of fifteen months in 2023, which every running
     * cycle adopts, or
     * the one for whom it is more favourable.
     */
    static final List<RandomRulebooks> ALL = List.of(
            new RandomRulebooks(CycleFixture.BOTH, 60),
            SHORT,
            new RandomRulebooks(CycleFixture.rules(shortOne(), longer(RunningCycles.ADOPT)), 15),
            new RandomRulebooks(CycleFixture.rules(shortOne(), longer(RunningCycles.MOST_FAVOURABLE)), 15));

    private static Regulation shortOne() {
        return draft().adopt();
    }

    private static Regulation longer(RunningCycles running) {
        return draft().id("VO-2028")
                .cycleMonths(15)
                .requiredPoints(55)
                .minimumValidated("37.5")
                .inForceFrom(LocalDate.parse("2023-06-01"))
                .runningCycles(running)
                .adopt();
    }

    private static RegulationDraft draft() {
        return vo2026().cycleMonths(12)
                .requiredPoints(45)
                .breadth(2, 1)
                .carryOverPoints(5)
                .work(100, 1_660, 24)
                .maximumPauseMonths(6)
                .admission(new Admission(12, 6, 5, 48))
                .renewal(new Renewal(
                        3, List.of(3, 2, 1), RegulationFixture.VO_2026.renewal().conditionalFromPercent(), 4, 2, 3, 6));
    }
}
