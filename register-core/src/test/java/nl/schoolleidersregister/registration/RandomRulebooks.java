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

/** Regulations under which a random life goes through several cycles: those of the register, and short ones. */
enum RandomRulebooks {
    /** VO-2026, and VO-2028 from 2028 for whom it is more favourable. */
    OF_THE_REGISTER(CycleFixture.rules(RegulationFixture.VO_2026, RegulationFixture.VO_2028), 60),
    /** A year's cycle, always. */
    SHORT(RegistrationFixture.rules(shortOne()), 15),
    /** A year's cycle, and one of fifteen months that every running cycle adopts in 2023. */
    SHORT_THEN_ADOPTED(CycleFixture.rules(shortOne(), longer(RunningCycles.ADOPT)), 15),
    /** A year's cycle, and one of fifteen months from 2023 for whom it is more favourable. */
    SHORT_THEN_FAVOURABLE(CycleFixture.rules(shortOne(), longer(RunningCycles.MOST_FAVOURABLE)), 15);

    final Rulebook rules;
    final int longestStep;

    RandomRulebooks(Rulebook rules, int longestStep) {
        this.rules = rules;
        this.longestStep = longestStep;
    }

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
