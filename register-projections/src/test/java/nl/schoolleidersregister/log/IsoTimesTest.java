package nl.schoolleidersregister.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimesTest {

    private static final long SEED = 20261122;
    private static final long YEAR_3000 = Instant.parse("3000-01-01T00:00:00Z").getEpochSecond();
    private static final int[] UNITS = {1, 1_000, 1_000_000, 1_000_000_000};

    @Test
    void readsEveryMomentThatIsWritten() {
        var chance = new Random(SEED);
        for (var time = 0; time < 20_000; time++) {
            var unit = UNITS[chance.nextInt(UNITS.length)];
            var nano = chance.nextInt(1_000_000_000) / unit * unit;
            var moment = Instant.ofEpochSecond(chance.nextLong(-YEAR_3000, YEAR_3000), nano);
            assertThat(IsoTimes.moment(moment.toString())).isEqualTo(moment);
        }
    }

    @Test
    void readsEveryDayThatIsWritten() {
        var chance = new Random(SEED);
        for (var time = 0; time < 20_000; time++) {
            var day = LocalDate.ofEpochDay(chance.nextLong(-1_000_000, 4_000_000));
            assertThat(IsoTimes.day(day.toString())).isEqualTo(day);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-01T11:00:00+01:00", "2026-02-01T11:00:00.1Z", "+12026-02-01T11:00:00Z"})
    void readsOtherFormsAsTheyAreReadElsewhere(String text) {
        assertThat(IsoTimes.moment(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-01",
                "2026-02-01T11:00:00",
                "2026-02-01T11:00:0aZ",
                "2026-02-01T11:00:00.1234567890Z",
                "2026-02-01 11:00:00Z"
            })
    void refusesWhatIsNoMoment(String text) {
        assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> IsoTimes.moment(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30T11:00:00Z", "2026-02-01T25:00:00Z", "2026-13-01T11:00:00Z"})
    void refusesMomentsThatNeverCome(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> IsoTimes.moment(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-2-01", "2026-02-30", "20260201", "2026-02-01T"})
    void refusesWhatIsNoDay(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> IsoTimes.day(text));
    }
}
