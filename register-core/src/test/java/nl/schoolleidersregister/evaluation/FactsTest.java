package nl.schoolleidersregister.evaluation;

import static nl.schoolleidersregister.evaluation.EntryFixture.validated;
import static nl.schoolleidersregister.evaluation.EvaluationFixture.given;
import static nl.schoolleidersregister.regulation.RegulationFixture.vo2026;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What facts promise to the evaluation. */
class FactsTest {

    @Test
    void have_entries_of_at_least_a_minute() {
        assertThat(validated("a", "2024-03-01", 1).entry().minutes()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> validated("a", "2024-03-01", 0).entry());
    }

    @Test
    void have_entries_that_begin_before_they_end() {
        EntryFixture entry = validated("a", "2024-03-01", 60);
        assertThat(entry.firstDay("2024-03-01").entry().firstDay()).isEqualTo("2024-03-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry.firstDay("2024-03-02").entry());
    }

    @Test
    void have_entries_for_one_or_more_different_competences() {
        EntryFixture entry = validated("a", "2024-03-01", 60);
        assertThat(entry.competences("C1").entry().competences()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry.competences().entry());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry.competences("C1", "C2", "C1").entry());
    }

    @Test
    void have_employments_of_more_than_nothing_and_at_most_all() {
        assertThat(given().employed("2024-03-01", null, "0.0001").facts().employments())
                .hasSize(2);
        assertThat(given().employed("2024-03-01", null, "1.00").facts().employments())
                .hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> given().employed("2024-03-01", null, "0.0"));
        assertThatIllegalArgumentException().isThrownBy(() -> given().employed("2024-03-01", null, "1.01"));
    }

    @Test
    void have_employments_absences_and_pauses_of_at_least_a_day() {
        given().employed("2024-03-01", "2024-03-02", "1")
                .absent("ILLNESS", "2024-03-01", "2024-03-02")
                .paused("2024-03-01", "2024-03-02");
        assertThatIllegalArgumentException().isThrownBy(() -> given().employed("2024-03-01", "2024-03-01", "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> given().absent("ILLNESS", "2024-03-01", "2024-03-01"));
        assertThatIllegalArgumentException().isThrownBy(() -> given().paused("2024-03-01", "2024-03-01"));
    }

    @Test
    void have_an_id_for_each_entry() {
        EvaluationFixture two = given().entries(validated("a", "2024-03-01", 60), validated("b", "2024-03-01", 60));
        assertThat(two.facts().entries()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two.entries(validated("a", "2025-03-01", 60)).facts());
    }

    @Test
    void have_one_regulation_that_values_from_a_day() {
        EvaluationFixture two = given().valuedBy("2024-03-01", vo2026()).valuedBy("2024-03-02", vo2026());
        assertThat(two.facts().valuedBy()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two.valuedBy("2024-03-02", vo2026()).facts());
    }

    @Test
    void can_be_asked_again_with_other_entries() {
        Facts facts = given().entries(validated("a", "2024-03-01", 60))
                .paused("2024-03-01", "2024-03-02")
                .facts();
        Facts other = facts.withEntries(List.of());
        assertThat(other.entries()).isEmpty();
        assertThat(other.pauses()).isEqualTo(facts.pauses());
    }
}
