package nl.schoolleidersregister.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @Test
    void does_not_look_at_what_is_longer_than_a_day_is_written() {
        var blanks = "1" + " ".repeat(2_000_000) + "x";
        assertThat(Days.hasForm(blanks)).isFalse();
        assertThat(Days.parsed(blanks)).isEmpty();
        assertThat(Days.parsed("1 - 2 - 2028")).contains(LocalDate.of(2028, 2, 1));
        assertThat(Days.parsed("1 - 2 - 2028" + " ".repeat(40))).isEmpty();
    }

    private static final LocalDate DAY = LocalDate.of(2027, 2, 9);

    @ParameterizedTest
    @ValueSource(
            strings = {"09-02-2027", "9-2-2027", " 9 - 2 - 2027 ", "9/2/2027", "9.2.2027", "9 2 2027", "2027-02-09"})
    void understands_the_ways_people_write_a_day(String typed) {
        assertThat(Days.parsed(typed)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "9 februari 2027", "02-2027", "9-2-27", "29-02-2027", "31-04-2027", "0-1-2027", "1-13-2027"})
    void understands_nothing_else(String typed) {
        assertThat(Days.parsed(typed)).isEmpty();
    }

    @Test
    void knows_the_leap_day_only_in_a_leap_year() {
        assertThat(Days.parsed("29-02-2028")).contains(LocalDate.of(2028, 2, 29));
        assertThat(Days.parsed("29-02-2027")).isEmpty();
    }

    @Test
    void tells_a_day_that_does_not_exist_from_what_is_no_day() {
        assertThat(Days.hasForm("29-02-2027")).isTrue();
        assertThat(Days.hasForm("9 februari 2027")).isFalse();
        assertThat(Days.hasForm("29-02-27")).isFalse();
    }

    @Test
    void writes_a_day_as_a_field_wants_it() {
        assertThat(Days.typed(DAY)).isEqualTo("09-02-2027");
    }
}
