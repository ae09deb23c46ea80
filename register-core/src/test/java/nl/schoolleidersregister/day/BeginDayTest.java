package nl.schoolleidersregister.day;

import static nl.schoolleidersregister.shared.Moments.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.schoolleidersregister.day.DayCommand.BeginDay;
import nl.schoolleidersregister.day.DayEvent.DayBegan;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Moments;
import nl.schoolleidersregister.shared.Scenario;
import nl.schoolleidersregister.shared.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeginDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"2015-01-01", "2026-03-02"})
    void the_first_day_of_a_register_is_any_that_has_come(String first) {
        given().when(begin(first, "2026-03-02")).thenRecorded(began(first));
    }

    @Test
    void records_the_day_after_the_last_one() {
        given(began("2026-03-01"), began("2026-03-02"))
                .when(begin("2026-03-03", "2026-03-03"))
                .thenRecorded(began("2026-03-03"));
    }

    @Test
    void records_a_day_that_was_missed_with_the_same_moment() {
        given(began("2026-03-01")).when(begin("2026-03-02", "2026-05-20")).thenRecorded(began("2026-03-02"));
    }

    @Test
    void records_nothing_when_the_day_began_before() {
        given(began("2026-03-01"), began("2026-03-02"))
                .when(begin("2026-03-02", "2026-03-02"))
                .thenNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-28", "2026-03-01", "2026-03-04", "2027-03-03"})
    void refuses_any_other_day_than_the_next(String other) {
        given(began("2026-03-01"), began("2026-03-02"))
                .when(begin(other, "2028-01-01"))
                .thenRefusedBy("day.follows");
    }

    @Test
    void refuses_tomorrow() {
        given(began("2026-03-02")).when(begin("2026-03-03", "2026-03-02")).thenRefusedBy("day.come");
        given().when(begin("2026-03-03", "2026-03-02")).thenRefusedBy("day.come");
    }

    @Test
    void a_day_comes_at_midnight_in_amsterdam() {
        var before = new BeginDay(day("2026-07-02"), Day.byTheRegister(Instant.parse("2026-07-01T21:59:59.999Z")));
        var after = new BeginDay(day("2026-07-02"), Day.byTheRegister(Instant.parse("2026-07-01T22:00:00Z")));
        given(began("2026-07-01")).when(before).thenRefusedBy("day.come");
        given(began("2026-07-01")).when(after).thenRecorded(began("2026-07-02"));
    }

    @Test
    void a_day_begins_at_its_first_moment_in_summer_and_in_winter() {
        assertThat(Day.startOf(day("2026-01-10"))).isEqualTo("2026-01-09T23:00:00Z");
        assertThat(Day.startOf(day("2026-07-01"))).isEqualTo("2026-06-30T22:00:00Z");
        assertThat(Day.startOf(day("2026-03-29"))).isEqualTo("2026-03-28T23:00:00Z");
        assertThat(Day.startOf(day("2026-03-30"))).isEqualTo("2026-03-29T22:00:00Z");
    }

    @Test
    void what_is_done_in_the_name_of_a_day_is_done_on_that_day() {
        assertThat(Day.inTheNameOf(day("2026-03-29")).today()).isEqualTo(day("2026-03-29"));
        assertThat(Day.inTheNameOf(day("2026-03-29")).at()).isEqualTo(Day.startOf(day("2026-03-29")));
    }

    private static Scenario<DayEvent, DayCommand> given(DayBegan... history) {
        var streams = new MemoryStreams<>(Day.class, DayEvent.class, Day::new, Day::decide);
        return new Scenario<DayEvent, DayCommand>(streams, Day.STREAM, new Subject(Day.STREAM)).given(history);
    }

    private static BeginDay begin(String day, String today) {
        return new BeginDay(day(day), Moments.registerOn(today));
    }

    private static DayBegan began(String day) {
        return new DayBegan(day(day), Day.startOf(day(day)));
    }
}
