package nl.schoolleidersregister.regulation;

import static nl.schoolleidersregister.regulation.AdoptionFixture.OTHERS;
import static nl.schoolleidersregister.regulation.AdoptionFixture.adopted;
import static nl.schoolleidersregister.regulation.AdoptionFixture.adoptedBefore;
import static nl.schoolleidersregister.regulation.AdoptionFixture.drafted;
import static nl.schoolleidersregister.regulation.AdoptionFixture.given;
import static nl.schoolleidersregister.regulation.AdoptionFixture.others;
import static nl.schoolleidersregister.regulation.AdoptionFixture.repeal;
import static nl.schoolleidersregister.regulation.AdoptionFixture.repealed;
import static nl.schoolleidersregister.shared.Moments.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RepealRegulationTest {

    private static final RegulationEvent DRAFTED = drafted("2026-05-01");
    private static final RegulationEvent ADOPTED = adopted("2026-05-02", "2028-01-01");
    private static final AdoptedRegulation ITSELF = adoptedBefore("VO-2028", "2028-01-01", null, "VO-2014");

    @Test
    void records_from_which_day_and_why() {
        given(DRAFTED, ADOPTED)
                .when(repeal("2028-06-01", "2029-01-01", OTHERS))
                .thenRecorded(repealed("2028-06-01", "2029-01-01"));
    }

    @Test
    void may_be_from_today_and_not_from_yesterday() {
        given(DRAFTED, ADOPTED)
                .when(repeal("2028-06-01", "2028-06-01", OTHERS))
                .thenRecorded(repealed("2028-06-01", "2028-06-01"));
        given(DRAFTED, ADOPTED)
                .when(repeal("2028-06-01", "2028-05-31", OTHERS))
                .thenRefusedBy("regulation.repeal-ahead");
    }

    @Test
    void may_be_before_it_came_in_force() {
        given(DRAFTED, ADOPTED)
                .when(repeal("2026-06-01", "2026-06-01", OTHERS))
                .thenRecorded(repealed("2026-06-01", "2026-06-01"));
    }

    @Test
    void refuses_what_is_not_adopted() {
        given().when(repeal("2026-06-01", "2029-01-01", OTHERS)).thenRefusedBy("regulation.adopted");
        given(DRAFTED).when(repeal("2026-06-01", "2029-01-01", OTHERS)).thenRefusedBy("regulation.adopted");
        given(DRAFTED, ADOPTED, repealed("2026-05-03", "2029-01-01"))
                .when(repeal("2026-06-01", "2029-01-01", OTHERS))
                .thenRefusedBy("regulation.adopted");
    }

    @Test
    void refuses_the_only_one() {
        given(DRAFTED, ADOPTED)
                .when(repeal("2028-06-01", "2029-01-01", others(List.of(ITSELF))))
                .thenRefusedBy("regulation.another");
        given(DRAFTED, ADOPTED)
                .when(repeal("2028-06-01", "2029-01-01", others(List.of())))
                .thenRefusedBy("regulation.another");
    }

    @Test
    void leaves_no_day_without_a_regulation() {
        assertThat(holdsAlways("2029-01-01", null)).isTrue();
        assertThat(holdsAlways("2029-01-02", null)).isFalse();
        assertThat(holdsAlways("2015-01-01", "2035-01-01")).isFalse();
    }

    @Test
    void counts_on_one_that_takes_over_in_time() {
        assertThat(bothFrom("2035-01-01")).isTrue();
        assertThat(bothFrom("2034-12-31")).isTrue();
        assertThat(bothFrom("2035-01-02")).isFalse();
    }

    @Test
    void refuses_while_others_leave_a_gap() {
        given(DRAFTED, ADOPTED)
                .when(repeal(
                        "2028-06-01",
                        "2029-01-01",
                        others(List.of(ITSELF, adoptedBefore("VO-2030", "2029-01-02", null, "VO-2014")))))
                .thenRefusedBy("regulation.another");
    }

    @Test
    void a_repeal_that_another_decision_overtook_is_refused_by_a_rule_of_its_own() {
        assertThat(new RulesAreAsSeen(true).basis().code()).isEqualTo("regulation.as-seen");
    }

    /** Whether a repeal from 2029 leaves one that is in force from then on. */
    private static boolean holdsAlways(String inForceFrom, @Nullable String repealedFrom) {
        return others(List.of(ITSELF, adoptedBefore("R", inForceFrom, repealedFrom, "VO-2014")))
                .oneHoldsAlwaysFrom(day("2029-01-01"), ITSELF.id());
    }

    private static boolean bothFrom(String second) {
        return others(List.of(
                        adoptedBefore("R", "2015-01-01", "2035-01-01", "VO-2014"),
                        adoptedBefore("S", second, null, "VO-2014")))
                .oneHoldsAlwaysFrom(day("2029-01-01"), ITSELF.id());
    }
}
