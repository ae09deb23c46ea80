package nl.schoolleidersregister.shared;

import static nl.schoolleidersregister.shared.Moments.LEADER;
import static nl.schoolleidersregister.shared.Moments.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T22:59:59.999Z, 2026-01-31",
        "2026-01-31T23:00:00Z, 2026-02-01",
        "2026-06-30T21:59:59.999Z, 2026-06-30",
        "2026-06-30T22:00:00Z, 2026-07-01",
        "2026-03-29T00:59:59Z, 2026-03-29",
        "2026-10-25T22:59:59Z, 2026-10-25",
        "2026-10-25T23:00:00Z, 2026-10-26",
    })
    void a_day_begins_at_midnight_in_amsterdam_in_winter_and_in_summer(Instant at, String expected) {
        assertThat(new Origin(LEADER, at).today()).isEqualTo(day(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T12:00:00.123456789Z, 2026-01-31T12:00:00.123Z",
        "2026-01-31T12:00:00.999999999Z, 2026-01-31T12:00:00.999Z",
        "2026-01-31T12:00:00Z, 2026-01-31T12:00:00Z",
    })
    void the_moment_has_whole_milliseconds_so_that_it_is_stored_as_it_is_remembered(Instant at, Instant kept) {
        assertThat(new Origin(LEADER, at).at()).isEqualTo(kept);
    }
}
