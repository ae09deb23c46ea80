package nl.schoolleidersregister.regulation;

import static nl.schoolleidersregister.regulation.RegulationFixture.vo2026;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** What no regulation can be, whoever makes it. */
class RegulationTest {

    @Test
    void has_months_and_minutes_of_at_least_one() {
        atLeast(1, months -> vo2026().cycleMonths(months).adopt());
        atLeast(1, minutes -> vo2026().minutesPerPoint(minutes).adopt());
        atLeast(1, months -> vo2026().maximumPauseMonths(months).adopt());
        atLeast(1, months -> new Work(0, 0, months));
        atLeast(1, months -> new AbsenceReduction(months, 1, 0));
        atLeast(1, months -> new AbsenceReduction(1, months, 0));
    }

    @Test
    void has_terms_of_at_least_a_month() {
        Percent none = new Percent(0);
        atLeast(1, months -> new Renewal(months, List.of(1), none, 1, 1, 1, 1));
        atLeast(1, months -> new Renewal(1, List.of(1, months), none, 1, 1, 1, 1));
        atLeast(1, months -> new Renewal(1, List.of(1), none, months, 1, 1, 1));
        atLeast(1, months -> new Renewal(1, List.of(1), none, 1, months, 1, 1));
        atLeast(1, months -> new Renewal(1, List.of(1), none, 1, 1, months, 1));
        atLeast(1, months -> new Renewal(1, List.of(1), none, 1, 1, 1, months));
    }

    @Test
    void has_terms_of_admission_and_procedure_of_at_least_one() {
        atLeast(1, months -> new Admission(months, 1, 1, 1));
        atLeast(1, months -> new Admission(1, months, 1, 1));
        atLeast(1, years -> new Admission(1, 1, years, 1));
        atLeast(1, months -> new Admission(1, 1, 1, months));
        atLeast(1, weeks -> new Procedure(weeks, 1, 1, 1, 1));
        atLeast(1, weeks -> new Procedure(1, weeks, 1, 1, 1));
        atLeast(1, weeks -> new Procedure(1, 1, weeks, 1, 1));
        atLeast(1, weeks -> new Procedure(1, 1, 1, weeks, 1));
        atLeast(1, days -> new Procedure(1, 1, 1, 1, days));
        atLeast(1, PublicMonths::new);
    }

    @Test
    void has_no_negative_points_or_hours() {
        atLeast(0, points -> vo2026().requiredPoints(points).adopt());
        atLeast(0, points -> vo2026().inBetweenCapPoints(points).adopt());
        atLeast(0, points -> vo2026().carryOverPoints(points).adopt());
        atLeast(0, number -> new Breadth(number, 0));
        atLeast(0, points -> new Breadth(0, points));
        atLeast(0, hours -> new Work(hours, 0, 1));
        atLeast(0, hours -> new Work(0, hours, 1));
        atLeast(0, points -> new AbsenceReduction(1, 1, points));
    }

    @Test
    void has_no_negative_caps() {
        atLeast(0, points -> new FormCap(points, null, null, null));
        atLeast(0, points -> new FormCap(null, points, null, null));
        atLeast(0, points -> new FormCap(null, null, points, null));
        atLeast(0, points -> new FormCap(null, null, null, points));
    }

    @Test
    void maps_a_competence_to_at_least_one() {
        assertThat(vo2026().mapped("C1", "P1").adopt().mapping()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vo2026().mapped("C1").adopt());
    }

    @Test
    void counts_points_in_minutes() {
        assertThat(vo2026().minutesPerPoint(45).adopt().minutes(4)).isEqualTo(180);
    }

    @Test
    void has_a_hash_of_64_digits() {
        assertThat(new DocumentHash("0123456789abcdef".repeat(4)).value()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentHash("0".repeat(63)));
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentHash("0".repeat(65)));
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentHash("F".repeat(64)));
    }

    @Test
    void names_the_article_of_a_rule() {
        assertThat(vo2026().adopt().article("breadth")).isEqualTo("B12");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vo2026().articles(Map.of()).adopt().article("breadth"));
    }

    @Test
    void keeps_the_order_of_its_document() {
        assertThat(vo2026().adopt().functions())
                .extracting(JobFunction::code)
                .startsWith("RECTOR", "CONRECTOR", "DIRECTEUR");
        assertThat(vo2026().adopt().formCaps().keySet())
                .extracting(Form::code)
                .containsExactly("INTERVISION", "COACHING", "CONGRESS", "STUDY_TRIP");
    }

    /** Both sides of both ends: no number of a regulation is above a million. */
    private static void atLeast(int least, IntFunction<Object> made) {
        assertThat(made.apply(least)).isNotNull();
        assertThat(made.apply(1_000_000)).isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> made.apply(least - 1));
        assertThatIllegalArgumentException().isThrownBy(() -> made.apply(1_000_001));
    }
}
