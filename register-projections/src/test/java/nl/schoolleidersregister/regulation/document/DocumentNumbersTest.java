package nl.schoolleidersregister.regulation.document;

import static nl.schoolleidersregister.regulation.document.DocumentFixture.accepted;
import static nl.schoolleidersregister.regulation.document.DocumentFixture.refusals;
import static nl.schoolleidersregister.regulation.document.DocumentFixture.with;
import static nl.schoolleidersregister.regulation.document.RefusalRule.TOO_LARGE;
import static nl.schoolleidersregister.regulation.document.RefusalRule.TOO_PRECISE;
import static nl.schoolleidersregister.regulation.document.RefusalRule.TOO_SMALL;
import static nl.schoolleidersregister.regulation.document.RefusalRule.WRONG_TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.schoolleidersregister.regulation.Percent;
import nl.schoolleidersregister.regulation.Regulation;
import org.junit.jupiter.api.Test;

/** The numbers in a document: from where to where, and how exact. */
class DocumentNumbersTest {

    private static final List<String> MONTHS = List.of(
            "/cycleMonths",
            "/work/maximumGapMonths",
            "/absences/0/fromMonths",
            "/absences/0/perMonths",
            "/pause/maximumMonths",
            "/renewal/windowMonths",
            "/renewal/noticeMonths/0",
            "/renewal/conditionalMonths",
            "/renewal/lateMonths",
            "/renewal/deferralMonths",
            "/renewal/deferralTotalMonths",
            "/minutesPerPoint");

    private static final List<String> AMOUNTS = List.of(
            "/requiredPoints",
            "/inBetweenCapPoints",
            "/carryOverPoints",
            "/breadth/competences",
            "/breadth/pointsEach",
            "/work/hoursPerCycle",
            "/work/fullTimeHoursPerYear",
            "/absences/0/reductionPoints",
            "/formCaps/0/perCalendarYear",
            "/formCaps/1/perCycle",
            "/formCaps/2/perDay",
            "/formCaps/3/perEntry");

    private static final List<String> PERCENTS = List.of("/minimumValidatedPercent", "/renewal/conditionalFromPercent");

    @Test
    void needs_at_least_one_month_and_minute() {
        for (String pointer : MONTHS) {
            assertThat(refusals(with(pointer, "1"))).isEmpty();
            assertThat(refusals(with(pointer, "0"))).containsExactly(new Refusal(pointer, TOO_SMALL));
            assertThat(refusals(with(pointer, "-1"))).containsExactly(new Refusal(pointer, TOO_SMALL));
        }
    }

    @Test
    void needs_amounts_that_are_not_negative() {
        for (String pointer : AMOUNTS) {
            assertThat(refusals(with(pointer, "0"))).isEmpty();
            assertThat(refusals(with(pointer, "-1"))).containsExactly(new Refusal(pointer, TOO_SMALL));
        }
    }

    @Test
    void needs_amounts_and_months_up_to_a_million() {
        for (String pointer : both(MONTHS, AMOUNTS)) {
            assertThat(refusals(with(pointer, "1000000"))).isEmpty();
            assertThat(refusals(with(pointer, "1000001"))).containsExactly(new Refusal(pointer, TOO_LARGE));
            for (String huge : List.of("9".repeat(99), "1e99", "1e999", "9007199254740993")) {
                assertThat(refusals(with(pointer, huge))).containsExactly(new Refusal(pointer, TOO_LARGE));
                assertThat(refusals(with(pointer, "-" + huge))).containsExactly(new Refusal(pointer, TOO_SMALL));
            }
        }
    }

    @Test
    void needs_whole_amounts_and_months() {
        for (String pointer : both(MONTHS, AMOUNTS)) {
            assertThat(refusals(with(pointer, "2.0"))).isEmpty();
            assertThat(refusals(with(pointer, "2.5"))).containsExactly(new Refusal(pointer, WRONG_TYPE));
            assertThat(refusals(with(pointer, "1e-99"))).contains(new Refusal(pointer, WRONG_TYPE));
            assertThat(refusals(with(pointer, "\"2\""))).containsExactly(new Refusal(pointer, WRONG_TYPE));
            assertThat(refusals(with(pointer, "null"))).containsExactly(new Refusal(pointer, WRONG_TYPE));
        }
    }

    @Test
    void needs_percentages_from_0_to_100() {
        for (String pointer : PERCENTS) {
            assertThat(refusals(with(pointer, "0"))).isEmpty();
            assertThat(refusals(with(pointer, "100"))).isEmpty();
            assertThat(refusals(with(pointer, "-0.01"))).containsExactly(new Refusal(pointer, TOO_SMALL));
            assertThat(refusals(with(pointer, "100.01"))).containsExactly(new Refusal(pointer, TOO_LARGE));
        }
    }

    @Test
    void needs_percentages_of_at_most_two_decimals() {
        for (int hundredths = 0; hundredths <= 10_000; hundredths += 7) {
            Percent percent = new Percent(hundredths);
            Regulation regulation = accepted(
                            with("/minimumValidatedPercent", percent.value().toPlainString()))
                    .regulation();
            assertThat(regulation.minimumValidatedPercent()).isEqualTo(percent);
        }
        assertThat(refusals(with("/minimumValidatedPercent", "33.333")))
                .containsExactly(new Refusal("/minimumValidatedPercent", TOO_PRECISE));
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
