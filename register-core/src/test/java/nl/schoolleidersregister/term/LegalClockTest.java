package nl.schoolleidersregister.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LegalClockTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LegalClock EIGHT_WEEKS = LegalClock.started(TODAY, new Term.Weeks(8));

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void a_term_in_weeks_ends_on_the_same_day_of_the_week() {
        assertThat(LegalClock.started(day("2026-03-03"), new Term.Weeks(6)).lastDay(TODAY))
                .isEqualTo(day("2026-04-14"));
    }

    @Test
    void a_term_that_ends_on_a_holiday_ends_on_the_next_working_day() {
        assertThat(EIGHT_WEEKS.lastDay(TODAY)).as("not on King's Day").isEqualTo(day("2026-04-28"));
        assertThat(LegalClock.started(day("2026-02-20"), new Term.Weeks(6)).lastDay(TODAY))
                .as("Good Friday, the weekend and Easter Monday")
                .isEqualTo(day("2026-04-07"));
    }

    @Test
    void a_term_that_ends_on_a_saturday_ends_on_monday() {
        assertThat(LegalClock.started(day("2026-03-07"), new Term.Weeks(1)).lastDay(TODAY))
                .isEqualTo(day("2026-03-16"));
        assertThat(LegalClock.started(day("2026-03-01"), new Term.Days(28)).lastDay(TODAY))
                .isEqualTo(day("2026-03-30"));
    }

    @Test
    void ten_working_days_are_counted_one_by_one() {
        assertThat(LegalClock.started(TODAY, new Term.WorkDays(10)).lastDay(TODAY))
                .isEqualTo(day("2026-03-16"));
    }

    @Test
    void it_is_in_time_on_the_last_day_and_late_on_the_next() {
        assertThat(EIGHT_WEEKS.isLate(day("2026-04-28"))).isFalse();
        assertThat(EIGHT_WEEKS.isLate(day("2026-04-29"))).isTrue();
    }

    @Test
    void days_from_the_one_after_asking_until_it_came_do_not_count() {
        var stopped = EIGHT_WEEKS.stopped(day("2026-03-09"));
        assertThat(stopped.resumed(day("2026-03-09")).lastDay(TODAY)).isEqualTo(day("2026-04-28"));
        assertThat(stopped.resumed(day("2026-03-10")).lastDay(TODAY)).isEqualTo(day("2026-04-28"));
        assertThat(stopped.resumed(day("2026-03-13")).lastDay(TODAY))
                .as("27 April and three days")
                .isEqualTo(day("2026-04-30"));
    }

    @Test
    void while_it_stands_still_it_is_never_late_and_moves_with_every_day() {
        var stopped = EIGHT_WEEKS.stopped(day("2026-04-20"));
        assertThat(stopped.isLate(day("2026-12-01"))).isFalse();
        assertThat(stopped.lastDay(day("2026-04-20"))).isEqualTo(day("2026-04-28"));
        assertThat(stopped.lastDay(day("2026-04-22"))).isEqualTo(day("2026-04-29"));
        assertThat(stopped.resumed(day("2026-04-23")).lastDay(TODAY)).isEqualTo(day("2026-04-29"));
    }

    @Test
    void two_stops_are_added() {
        var twice = EIGHT_WEEKS
                .stopped(day("2026-03-09"))
                .resumed(day("2026-03-11"))
                .stopped(day("2026-03-16"))
                .resumed(day("2026-03-18"));
        assertThat(twice.lastDay(TODAY)).isEqualTo(day("2026-04-29"));
    }

    @Test
    void it_can_be_put_later_once() {
        var later = EIGHT_WEEKS.extended(new Term.Weeks(4));
        assertThat(later.lastDay(TODAY)).as("Whit Monday").isEqualTo(day("2026-05-26"));
        assertThatIllegalStateException().isThrownBy(() -> later.extended(new Term.Weeks(1)));
    }

    @Test
    void steps_that_make_no_sense_are_an_error() {
        assertThatIllegalStateException().isThrownBy(() -> EIGHT_WEEKS.resumed(TODAY));
        var stopped = EIGHT_WEEKS.stopped(TODAY);
        assertThatIllegalStateException().isThrownBy(() -> stopped.stopped(TODAY));
        assertThatIllegalArgumentException().isThrownBy(() -> stopped.resumed(TODAY.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Term.Weeks(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Term.Days(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Term.WorkDays(0));
    }

    @Test
    void after_a_default_notice_there_are_two_weeks() {
        assertThat(LegalClock.lastDayAfterNotice(day("2026-05-11")))
                .as("not on Whit Monday")
                .isEqualTo(day("2026-05-26"));
    }
}
