package nl.schoolleidersregister.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.schoolleidersregister.shared.Period;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The reasons add up to the numbers they explain, whatever the facts. */
@Tag("random")
class RandomReasonsTest {

    private static final int CASES = 20_000;
    private static final BigDecimal DAYS_IN_A_YEAR = new BigDecimal("365.25");

    @Test
    void reasons_add_up_to_what_they_explain() {
        long seed = Seed.of(RandomReasonsTest.class);
        for (int i = 0; i < CASES; i++) {
            RandomFacts.Case random = RandomFacts.of(seed + i);
            assertAddsUp(random, random.evaluation());
        }
    }

    private static void assertAddsUp(RandomFacts.Case random, Evaluation evaluation) {
        Reasons reasons = Reasons.of(evaluation, random.facts(), random.regulation(), random.on());
        String seed = "-Dseed=" + random.seed();
        assertThat(reasons.validated().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .as("validated %s", seed)
                .isEqualTo(evaluation.finding(FindingRule.POINTS_VALIDATED).achieved());
        assertThat(reasons.competences().values().stream()
                        .filter(minutes -> minutes >= reasons.minutesEach())
                        .count())
                .as("breadth %s", seed)
                .isEqualTo(evaluation.finding(FindingRule.BREADTH).achieved());
        assertThat(reasons.competences()).as("competences %s", seed).doesNotContainValue(0L);
        assertThat(reasons.worked().stream().filter(Reasons.Worked::onTheDay).count())
                .as("employed %s", seed)
                .isEqualTo(evaluation.finding(FindingRule.WORK_EMPLOYED).achieved());
        assertThat(hours(random, reasons))
                .as("hours %s", seed)
                .isEqualTo(evaluation.finding(FindingRule.WORK_HOURS).achieved());
        assertThat(reasons.gaps().stream()
                        .mapToLong(RandomReasonsTest::months)
                        .max()
                        .orElse(0))
                .as("gap %s", seed)
                .isEqualTo(evaluation.finding(FindingRule.WORK_GAP).achieved());
    }

    private static long hours(RandomFacts.Case random, Reasons reasons) {
        return reasons.worked().stream()
                .map(work -> work.employment().fte().multiply(BigDecimal.valueOf(work.days())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(BigDecimal.valueOf(random.regulation().work().fullTimeHoursPerYear()))
                .divide(DAYS_IN_A_YEAR, 0, RoundingMode.DOWN)
                .longValueExact();
    }

    private static long months(Period gap) {
        return Days.fullMonths(gap.from(), gap.until());
    }
}
