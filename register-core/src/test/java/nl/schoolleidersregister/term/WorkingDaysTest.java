package nl.schoolleidersregister.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar of public holidays, as the government and churches publish it. */
class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "1961, 1961-04-02",
        "2000, 2000-04-23",
        "2024, 2024-03-31",
        "2026, 2026-04-05",
        "2038, 2038-04-25",
        "2285, 2285-03-22",
        "2049, 2049-04-18"
    })
    void easter_falls_where_the_calendar_has_it(int year, LocalDate easter) {
        assertThat(WorkingDays.easter(year)).isEqualTo(easter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-04-03",
                "2026-04-06",
                "2026-04-27",
                "2026-05-05",
                "2026-05-14",
                "2026-05-25",
                "2026-12-25",
                "2026-12-26"
            })
    void holidays_of_2026(LocalDate day) {
        assertThat(WorkingDays.isHoliday(day)).isTrue();
        assertThat(WorkingDays.isOne(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-02",
                "2026-04-02",
                "2026-04-07",
                "2026-04-28",
                "2026-05-04",
                "2026-05-15",
                "2026-05-26",
                "2026-12-24",
                "2026-12-31"
            })
    void working_days_beside_them(LocalDate day) {
        assertThat(WorkingDays.isOne(day)).isTrue();
    }

    @Test
    void kings_day_is_on_the_saturday_when_the_birthday_is_a_sunday() {
        assertThat(WorkingDays.isHoliday(LocalDate.of(2025, 4, 26))).isTrue();
        assertThat(WorkingDays.isHoliday(LocalDate.of(2025, 4, 27))).isFalse();
        assertThat(WorkingDays.isHoliday(LocalDate.of(2026, 4, 26))).isFalse();
    }

    @Test
    void every_year_has_nine_holidays_of_which_easter_monday_is_a_monday() {
        for (var year = 1950; year < 2200; year++) {
            var first = LocalDate.of(year, 1, 1);
            var many = first.datesUntil(first.plusYears(1))
                    .filter(WorkingDays::isHoliday)
                    .count();
            // Ascension Day can fall on Liberation Day or on King's Day.
            assertThat(many).as("holidays of %d", year).isBetween(8L, 9L);
            assertThat(WorkingDays.easter(year).getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        }
    }

    @Test
    void ten_working_days_step_over_weekends_and_easter() {
        assertThat(WorkingDays.after(LocalDate.of(2026, 3, 31), 10)).isEqualTo(LocalDate.of(2026, 4, 16));
        assertThat(WorkingDays.after(LocalDate.of(2026, 3, 2), 1)).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(WorkingDays.after(LocalDate.of(2026, 3, 6), 1)).isEqualTo(LocalDate.of(2026, 3, 9));
    }
}
