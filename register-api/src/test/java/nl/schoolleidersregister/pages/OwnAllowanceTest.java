package nl.schoolleidersregister.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** So many turns at once, and as many again in every second. */
class OwnAllowanceTest {

    private static final Instant BEGIN = Instant.parse("2026-07-31T10:00:00Z");
    private static final String ONE = "192.0.2.1";

    private final AtomicReference<Instant> now = new AtomicReference<>(BEGIN);
    private final Allowance allowance = allowance(4);

    private Allowance allowance(int turns) {
        InstantSource source = now::get;
        return new OwnAllowance(source.withZone(ZoneOffset.UTC), turns, Duration.ofSeconds(1));
    }

    private long taken(String address, int asked) {
        long taken = 0;
        for (int i = 0; i < asked; i++) {
            taken += allowance.take(address).isZero() ? 1 : 0;
        }
        return taken;
    }

    @Test
    void gives_as_many_turns_at_once_as_in_a_second() {
        assertThat(taken(ONE, 4)).isEqualTo(4);
        assertThat(allowance.take(ONE)).isEqualTo(Duration.ofMillis(250));
    }

    @Test
    void gives_the_next_turn_when_it_said_so_and_not_before() {
        assertThat(taken(ONE, 5)).isEqualTo(4);
        now.set(BEGIN.plusMillis(249));
        assertThat(allowance.take(ONE)).isEqualTo(Duration.ofMillis(1));
        now.set(BEGIN.plusMillis(250));
        assertThat(allowance.take(ONE)).isZero();
    }

    @Test
    void turns_that_were_refused_cost_nothing() {
        assertThat(taken(ONE, 1000)).isEqualTo(4);
        now.set(BEGIN.plusSeconds(1));
        assertThat(taken(ONE, 1000)).isEqualTo(4);
    }

    @Test
    void who_was_away_long_has_no_more_than_a_second_saved() {
        assertThat(taken(ONE, 4)).isEqualTo(4);
        now.set(BEGIN.plusSeconds(3600));
        assertThat(taken(ONE, 10)).isEqualTo(4);
    }

    @Test
    void a_clock_that_is_set_back_gives_nothing_and_takes_nothing() {
        assertThat(taken(ONE, 2)).isEqualTo(2);
        now.set(BEGIN.minusSeconds(3600));
        assertThat(taken(ONE, 10)).isEqualTo(2);
    }

    @Test
    void addresses_have_turns_of_their_own() {
        assertThat(taken(ONE, 10)).isEqualTo(4);
        assertThat(taken("192.0.2.2", 10)).isEqualTo(4);
    }

    @Test
    void one_network_of_ipv6_has_one_allowance() {
        assertThat(taken("2001:db8:1:2::1", 3)).isEqualTo(3);
        assertThat(taken("2001:db8:1:2:ffff::9", 10)).isEqualTo(1);
        assertThat(taken("2001:db8:1:3::1", 10)).isEqualTo(4);
    }

    @Test
    void what_is_no_address_counts_as_one() {
        assertThat(taken("unknown", 10)).isEqualTo(4);
    }

    @Test
    void a_longer_stretch_earns_as_many_turns_in_all_its_length() {
        InstantSource source = now::get;
        var minute = new OwnAllowance(source.withZone(ZoneOffset.UTC), 30, Duration.ofMinutes(1));
        for (var turn = 0; turn < 30; turn++) {
            assertThat(minute.take(ONE)).isZero();
        }
        assertThat(minute.take(ONE)).isEqualTo(Duration.ofSeconds(2));
        now.set(BEGIN.plusMillis(1_999));
        assertThat(minute.take(ONE)).isEqualTo(Duration.ofMillis(1));
        now.set(BEGIN.plusMillis(2_000));
        assertThat(minute.take(ONE)).isZero();
    }

    @Test
    void refuses_to_give_no_turns_at_all() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> allowance(0));
    }
}
