package nl.schoolleidersregister.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import nl.schoolleidersregister.regulation.Percent;
import org.junit.jupiter.api.Test;

class DrawTest {

    private static final int FIRST_LOT = 3761;
    private static final Percent FIFTH = new Percent(20_00);

    /** By hand: the SHA-256 of the text, as {@code sha256sum} gives it, its first eight digits, modulo 10,000. */
    @Test
    void the_lot_is_what_anybody_works_out() {
        assertThat(draw("00000000-0000-4000-8000-000000000001").lot()).isEqualTo(FIRST_LOT);
        assertThat(draw("00000000-0000-4000-8000-000000000002").lot()).isEqualTo(1824);
    }

    @Test
    void it_falls_below_the_share_and_not_on_it() {
        var work = UUID.fromString("00000000-0000-4000-8000-000000000001");
        assertThat(new Draw("tweede-lezer-2026", work, new Percent(FIRST_LOT)).falls())
                .isFalse();
        assertThat(new Draw("tweede-lezer-2026", work, new Percent(FIRST_LOT + 1)).falls())
                .isTrue();
    }

    @Test
    void another_seed_is_another_lot() {
        var work = UUID.fromString("00000000-0000-4000-8000-000000000001");
        assertThat(new Draw("tweede-lezer-2027", work, FIFTH).lot()).isNotEqualTo(FIRST_LOT);
    }

    @Test
    void of_ten_thousand_about_a_fifth_is_drawn() {
        var drawn = IntStream.range(0, 10_000)
                .filter(number -> new Draw("tweede-lezer-2026", new UUID(0x4000L, number), FIFTH).falls())
                .count();
        assertThat(drawn).isBetween(1_850L, 2_150L);
    }

    private static Draw draw(String id) {
        return new Draw("tweede-lezer-2026", UUID.fromString(id), FIFTH);
    }
}
