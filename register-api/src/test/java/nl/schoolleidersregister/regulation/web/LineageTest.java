package nl.schoolleidersregister.regulation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.regulation.Stage;
import nl.schoolleidersregister.regulation.document.FirstDocuments;
import nl.schoolleidersregister.regulation.view.RegulationOnFile;
import nl.schoolleidersregister.regulation.view.RegulationOnFile.Repeal;
import nl.schoolleidersregister.regulation.view.Shelf;
import nl.schoolleidersregister.regulation.web.Lineage.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** VO-2026 since 2015, VO-2028 from 2028 on. */
class LineageTest {

    private static final Instant AT = Instant.parse("2026-06-01T10:00:00Z");
    private static final LocalDate BEGINS = LocalDate.parse("2028-01-01");
    private static final RegulationOnFile OLD =
            new RegulationOnFile(FirstDocuments.vo2026(), Stage.ADOPTED, AT, AT, null, 1);

    @Test
    void what_is_adopted_is_to_come_until_its_first_day_and_the_one_before_it_earlier_from_then_on() {
        var next = adopted(null);
        assertThat(on(BEGINS.minusDays(1), next).stateOf(next)).isEqualTo(State.TO_COME);
        assertThat(on(BEGINS.minusDays(1), next).stateOf(OLD)).isEqualTo(State.IN_FORCE);
        assertThat(on(BEGINS, next).stateOf(next)).isEqualTo(State.IN_FORCE);
        assertThat(on(BEGINS, next).stateOf(OLD)).isEqualTo(State.EARLIER);
        assertThat(on(BEGINS, next).over()).containsExactly(OLD);
    }

    @Test
    void a_draft_is_a_draft_whatever_the_day() {
        var draft = new RegulationOnFile(FirstDocuments.vo2028(), Stage.DRAFT, AT, null, null, 0);
        assertThat(on(BEGINS.plusYears(1), draft).stateOf(draft)).isEqualTo(State.DRAFT);
        assertThat(on(BEGINS.plusYears(1), draft).current()).isEqualTo(OLD);
    }

    @Test
    void what_was_repealed_by_its_first_day_never_was_in_force() {
        var never = adopted(BEGINS);
        assertThat(on(BEGINS, never).stateOf(never)).isEqualTo(State.NEVER_IN_FORCE);
        var aDay = adopted(BEGINS.plusDays(1));
        assertThat(on(BEGINS, aDay).stateOf(aDay)).isEqualTo(State.IN_FORCE);
        assertThat(on(BEGINS.plusDays(1), aDay).stateOf(aDay)).isEqualTo(State.EARLIER);
        assertThat(on(BEGINS.plusDays(1), aDay).stateOf(OLD)).isEqualTo(State.IN_FORCE);
    }

    @Test
    void each_comes_after_the_one_that_holds_the_day_before_it() {
        var next = adopted(null);
        assertThat(on(BEGINS, next).before(next)).contains(OLD);
        assertThat(on(BEGINS, next).before(OLD)).isEmpty();
    }

    private static RegulationOnFile adopted(@Nullable LocalDate repealedFrom) {
        var repeal = repealedFrom == null ? null : new Repeal(repealedFrom, "Toch niet.", AT);
        var stage = repeal == null ? Stage.ADOPTED : Stage.REPEALED;
        return new RegulationOnFile(FirstDocuments.vo2028(), stage, AT, AT, repeal, 1);
    }

    private static Lineage on(LocalDate today, RegulationOnFile other) {
        return new Lineage(new Shelf(List.of(OLD, other), List.of()), today);
    }
}
