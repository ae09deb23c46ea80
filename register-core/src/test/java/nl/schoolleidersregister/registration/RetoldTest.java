package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.CycleFixture.ALL;
import static nl.schoolleidersregister.registration.CycleFixture.learned;
import static nl.schoolleidersregister.registration.RegistrationFixture.DIPLOMA;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evaluation.Facts;
import nl.schoolleidersregister.registration.CycleEvent.MarkedLate;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsReversed;
import org.junit.jupiter.api.Test;

/** What was true on a day, by what is known: registered on 1 August 2022, due on 1 August 2026. */
class RetoldTest {

    private static final List<RegistrationEvent> LIFE = List.of(
            RegistrationFixture.enrolled("2022-07-01"),
            RegistrationFixture.stated("2022-07-01", DIPLOMA, "2021-06-30"),
            RegistrationFixture.verified("2022-08-10", DIPLOMA),
            RegistrationFixture.registered("2022-08-10", "2026-08-10"));

    private static List<RegistrationEvent> life(RegistrationEvent... more) {
        var life = new ArrayList<>(LIFE);
        life.addAll(List.of(more));
        return life;
    }

    private static Status status(String on, RegistrationEvent... more) {
        return Retold.on(day(on), life(more)).career().status();
    }

    @Test
    void a_decision_holds_from_its_own_day_and_not_the_day_before() {
        assertThat(status("2022-08-09")).isEqualTo(Status.ENROLLED);
        assertThat(status("2022-08-10")).isEqualTo(Status.REGISTERED);
    }

    @Test
    void a_decision_that_names_an_earlier_day_holds_from_that_day() {
        var late = new MarkedLate(day("2026-08-10"), day("2027-02-10"), noon("2026-08-20"));
        assertThat(status("2026-08-09", late)).isEqualTo(Status.REGISTERED);
        assertThat(status("2026-08-10", late)).isEqualTo(Status.LATE);
    }

    @Test
    void what_was_learned_is_there_whatever_the_day_it_was_recorded() {
        var then = Retold.on(day("2023-01-01"), life(learned(1, Basis.VALIDATED, "2022-10-01", ALL)));
        assertThat(then.facts().map(Facts::entries).orElseThrow()).hasSize(1);
    }

    @Test
    void what_was_taken_back_was_never_there() {
        var learned = learned(1, Basis.VALIDATED, "2022-10-01", ALL);
        var gone = new PePointsReversed(learned.points().credit(), Reversal.ATTENDANCE_WITHDRAWN, noon("2025-03-01"));
        assertThat(Retold.on(day("2023-01-01"), life(learned, gone)).earned()).isEmpty();
        assertThat(Retold.on(day("2023-01-01"), life(learned)).earned()).hasSize(1);
    }

    @Test
    void before_the_registration_there_is_nothing_to_evaluate() {
        assertThat(Retold.on(day("2022-08-09"), LIFE).facts()).isEmpty();
        assertThat(Retold.on(day("2022-06-30"), LIFE)).isEqualTo(new Retold(Career.NONE, List.of()));
    }
}
