package nl.schoolleidersregister.registration.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import nl.schoolleidersregister.registration.EmploymentId;
import nl.schoolleidersregister.regulation.Percent;
import org.junit.jupiter.api.Test;

class LotTest {

    private static final int MANY = 20_000;

    /** Of the first employment: {@code sha256("eigen-verklaring:01990000-0000-7000-8000-000000000001")}. */
    private static final int NUMBER = 85;

    @Test
    void draws_about_the_part_that_the_regulation_says() {
        assertThat(drawn(new Percent(10_00))).isBetween(MANY / 10 - 200, MANY / 10 + 200);
        assertThat(drawn(new Percent(50))).isBetween(50, 150);
    }

    @Test
    void draws_nobody_of_nothing_and_everybody_of_all() {
        assertThat(drawn(new Percent(0))).isZero();
        assertThat(drawn(new Percent(100_00))).isEqualTo(MANY);
    }

    /** Worked out from the published rule alone, with another program. */
    @Test
    void anyone_can_work_it_out_again() {
        var employment = employment(1);
        assertThat(Lot.draws(employment, new Percent(NUMBER))).isFalse();
        assertThat(Lot.draws(employment, new Percent(NUMBER + 1))).isTrue();
    }

    private static int drawn(Percent sample) {
        return (int) IntStream.range(0, MANY)
                .filter(number -> Lot.draws(employment(number), sample))
                .count();
    }

    private static EmploymentId employment(int number) {
        return new EmploymentId(new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L + number));
    }
}
