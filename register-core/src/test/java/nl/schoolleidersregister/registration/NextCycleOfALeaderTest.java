package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.CycleFixture.ALL;
import static nl.schoolleidersregister.registration.CycleFixture.BOTH;
import static nl.schoolleidersregister.registration.CycleFixture.applied;
import static nl.schoolleidersregister.registration.CycleFixture.cycle;
import static nl.schoolleidersregister.registration.CycleFixture.leader;
import static nl.schoolleidersregister.registration.CycleFixture.learned;
import static nl.schoolleidersregister.registration.CycleFixture.markedLate;
import static nl.schoolleidersregister.registration.CycleFixture.meet;
import static nl.schoolleidersregister.registration.CycleFixture.noticeGiven;
import static nl.schoolleidersregister.registration.CycleFixture.reRegistered;
import static nl.schoolleidersregister.registration.CycleFixture.straightThrough;
import static nl.schoolleidersregister.registration.CycleFixture.windowOpened;
import static nl.schoolleidersregister.registration.PointsFixture.earn;
import static nl.schoolleidersregister.registration.PointsFixture.points;
import static nl.schoolleidersregister.regulation.RegulationFixture.vo2026;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.registrarOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evaluation.NextCycle;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.registration.CycleEvent.ReRegistered;
import nl.schoolleidersregister.shared.Scenario;
import org.junit.jupiter.api.Test;

/** What goes on from one cycle to the next, and what a new regulation does to a cycle that runs (art. B13, D2). */
class NextCycleOfALeaderTest {

    private static final Rulebook CARRYING =
            RegistrationFixture.rules(vo2026().carryOverPoints(40).adopt());
    private static final ReRegistered SECOND = reRegistered("2026-08-01", cycle("2026-08-01", "2030-08-01"));

    @Test
    void no_points_go_on_where_the_regulation_lets_none() {
        var fact = renewed(
                leader(learned(1, Basis.VALIDATED, "2025-03-10", ALL + 600)), "2026-05-01", RegistrationFixture.RULES);
        assertThat(fact.carriedOver()).isNull();
    }

    @Test
    void validated_points_above_what_was_asked_go_on_up_to_the_maximum() {
        assertThat(carried(600)).isEqualTo(600);
        assertThat(carried(2_400)).isEqualTo(2_400);
        assertThat(carried(2_401)).isEqualTo(2_400);
        assertThat(renewed(leader(learned(1, Basis.VALIDATED, "2025-03-10", ALL)), "2026-05-01", CARRYING)
                        .carriedOver())
                .isNull();
    }

    private static int carried(int surplus) {
        var fact = renewed(leader(learned(1, Basis.VALIDATED, "2025-03-10", ALL + surplus)), "2026-05-01", CARRYING);
        var points = Objects.requireNonNull(fact.carriedOver());
        assertThat(points.day()).isEqualTo(day("2026-08-01"));
        assertThat(points.form()).isEqualTo(NextCycle.CARRIED_OVER);
        assertThat(points.basis()).isEqualTo(Basis.VALIDATED);
        return points.minutes().value();
    }

    @Test
    void what_went_on_counts_in_the_next_cycle() {
        var renewed = renewed(leader(learned(1, Basis.VALIDATED, "2025-03-10", ALL + 2_400)), "2026-05-01", CARRYING);
        var next = leader(
                learned(1, Basis.VALIDATED, "2025-03-10", ALL + 2_400),
                renewed,
                learned(2, Basis.VALIDATED, "2029-03-10", ALL - 2_400));
        assertThat(renewed(next, "2030-05-01", CARRYING).decision().counted()).hasSize(2);
        leader(
                        learned(1, Basis.VALIDATED, "2025-03-10", ALL + 2_400),
                        renewed,
                        learned(2, Basis.VALIDATED, "2029-03-10", ALL - 2_401),
                        applied("2030-05-01"))
                .when(straightThrough("2030-05-01", CARRYING))
                .thenNothing();
    }

    @Test
    void what_went_on_took_no_time_on_the_first_day_of_the_next_cycle() {
        var first = learned(1, Basis.VALIDATED, "2025-03-10", ALL + 2_400);
        var renewed = renewed(leader(first), "2026-05-01", CARRYING);
        var course = points(PointsFixture.credit(5), "2026-08-01", 24 * 60);
        leader(first, renewed)
                .when(earn("2026-08-03", course))
                .thenRecorded(PointsFixture.earned("2026-08-03", course));
        leader(first, renewed)
                .when(earn("2026-08-03", points(PointsFixture.credit(5), "2026-08-01", 24 * 60 + 1)))
                .thenRefusedBy("points.day");
    }

    @Test
    void the_anchor_holds_through_two_late_renewals() {
        var first = learned(1, Basis.VALIDATED, "2025-03-10", ALL);
        var second = learned(2, Basis.VALIDATED, "2029-03-10", ALL);
        var once = renewed(leader(first, markedLate()), "2027-01-31", RegistrationFixture.RULES);
        assertThat(once.cycle()).isEqualTo(cycle("2026-08-01", "2030-08-01"));
        var twice = renewed(
                leader(first, markedLate(), once, second, markedLate("2030-08-01", "2030-08-01", "2031-02-01")),
                "2031-01-31",
                RegistrationFixture.RULES);
        assertThat(twice.cycle()).isEqualTo(cycle("2030-08-01", "2034-08-01"));
    }

    @Test
    void both_due_dates_that_may_hold_have_their_notices() {
        leader(SECOND)
                .when(meet("2030-02-01", BOTH))
                .thenRecorded(windowOpened("2030-02-01", "2030-08-01"), noticeGiven("2030-02-01", 6, "2030-08-01"));
        leader(SECOND).when(meet("2031-01-31", BOTH)).thenNothing();
        leader(SECOND)
                .when(meet("2031-02-01", BOTH))
                .thenRecorded(windowOpened("2031-02-01", "2031-08-01"), noticeGiven("2031-02-01", 6, "2031-08-01"));
    }

    @Test
    void who_is_not_eligible_by_either_has_the_later_due_date() {
        leader(SECOND).when(meet("2030-08-01", BOTH)).thenNothing();
        leader(SECOND, windowOpened("2031-02-01", "2031-08-01"), noticeGiven("2031-07-01", 1, "2031-08-01"))
                .when(meet("2031-07-31", BOTH))
                .thenNothing();
        leader(SECOND, windowOpened("2031-02-01", "2031-08-01"), noticeGiven("2031-07-01", 1, "2031-08-01"))
                .when(meet("2031-08-01", BOTH))
                .thenRecorded(markedLate("2031-08-01", "2031-08-01", "2032-02-01"));
    }

    @Test
    void who_is_eligible_by_both_ends_by_the_old_one_and_goes_on_by_the_new_one() {
        var fact = renewed(leader(SECOND, learned(1, Basis.VALIDATED, "2029-03-10", 12_000)), "2030-05-01", BOTH);
        assertThat(fact.decision().judged().regulation().id().value()).isEqualTo("VO-2026");
        assertThat(fact.cycle()).isEqualTo(cycle("2030-08-01", "2035-08-01"));
        assertThat(fact.regulation().id().value()).isEqualTo("VO-2028");
    }

    @Test
    void who_is_eligible_by_the_new_one_only_is_judged_by_it() {
        var some = leader(
                        SECOND,
                        learned(1, Basis.VALIDATED, "2029-03-10", 4_500),
                        learned(2, Basis.EXPLAINED, "2029-05-10", 7_500))
                .given(applied("2030-05-01"));
        assertThat(some.when(new CycleCommand.ReRegister(
                                RegistrationFixture.DOSSIER,
                                registrarOn("2030-05-20"),
                                null,
                                CycleFixture.POSITION,
                                true,
                                BOTH))
                        .thenFacts())
                .singleElement()
                .isInstanceOfSatisfying(ReRegistered.class, fact -> {
                    assertThat(fact.decision().judged().regulation().id().value())
                            .isEqualTo("VO-2028");
                    assertThat(fact.cycle()).isEqualTo(cycle("2031-08-01", "2036-08-01"));
                });
    }

    @Test
    void a_regulation_still_to_come_changes_nothing() {
        leader(SECOND).when(meet("2027-12-31", BOTH)).thenNothing();
        var career = Career.NONE
                .after(RegistrationFixture.registered("2022-08-01", "2026-08-01"))
                .after(SECOND);
        assertThat(BOTH.dues(career.facts(List.of()).orElseThrow(), day("2027-12-31")))
                .extracting(Rulebook.Due::dueDate)
                .containsExactly(day("2030-08-01"));
        assertThat(BOTH.dues(career.facts(List.of()).orElseThrow(), day("2028-01-01")))
                .extracting(Rulebook.Due::dueDate)
                .containsExactly(day("2030-08-01"), day("2031-08-01"));
    }

    private static ReRegistered renewed(
            Scenario<RegistrationEvent, RegistrationCommand> who, String on, Rulebook rules) {
        return (ReRegistered) assertThat(
                        who.given(applied(on)).when(straightThrough(on, rules)).thenFacts())
                .singleElement()
                .isInstanceOf(ReRegistered.class)
                .actual();
    }
}
