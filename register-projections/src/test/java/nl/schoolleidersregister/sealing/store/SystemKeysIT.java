package nl.schoolleidersregister.sealing.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import nl.schoolleidersregister.sealing.Aead;
import nl.schoolleidersregister.sealing.Aead.BrokenSeal;
import nl.schoolleidersregister.sealing.MasterKey;
import nl.schoolleidersregister.testing.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SystemKeysIT {

    private static final MasterKey MASTER = new MasterKey("first", Aead.newKey());
    private static final String ANSWERS = "answers";
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final AtomicLong nanos = new AtomicLong();
    private final SystemKeys keys = process(TODAY);

    private SystemKeys process(LocalDate day) {
        return process(day.atTime(23, 59, 59).toInstant(ZoneOffset.UTC), MASTER);
    }

    private SystemKeys process(Instant now, MasterKey master) {
        return new SystemKeys(database.keys(), master, Clock.fixed(now, ZoneOffset.UTC), nanos::get);
    }

    @Test
    void the_key_of_today_is_made_once_and_is_the_same_everywhere() {
        var key = keys.of(ANSWERS, TODAY);
        assertThat(key).isPresent().isEqualTo(process(TODAY).of(ANSWERS, TODAY));
        assertThat(keys.of(ANSWERS, TODAY)).isEqualTo(key);
    }

    @Test
    void every_day_and_purpose_has_a_key_of_its_own() {
        var today = keys.of(ANSWERS, TODAY);
        assertThat(keys.of("files", TODAY)).isPresent().isNotEqualTo(today);
        assertThat(process(TODAY.plusDays(1)).of(ANSWERS, TODAY.plusDays(1)))
                .isPresent()
                .isNotEqualTo(today);
    }

    @Test
    void the_key_of_a_day_that_has_passed_is_still_there_and_is_never_made_again() {
        var yesterday = process(YESTERDAY).of(ANSWERS, YESTERDAY);
        assertThat(keys.of(ANSWERS, YESTERDAY)).isPresent().isEqualTo(yesterday);
        assertThat(keys.of(ANSWERS, YESTERDAY.minusDays(1))).isEmpty();
    }

    @Test
    void keys_past_their_term_are_thrown_away_and_the_others_kept() {
        process(YESTERDAY).of(ANSWERS, YESTERDAY);
        process(YESTERDAY).of("files", YESTERDAY);
        keys.of(ANSWERS, TODAY);
        keys.throwAwayBefore(ANSWERS, TODAY);
        assertThat(keys.of(ANSWERS, YESTERDAY)).isEmpty();
        assertThat(keys.of(ANSWERS, TODAY)).isPresent();
        assertThat(keys.of("files", YESTERDAY)).isPresent();
    }

    @Test
    void a_key_thrown_away_elsewhere_is_remembered_for_a_minute_at_most() {
        process(YESTERDAY).of(ANSWERS, YESTERDAY);
        assertThat(keys.of(ANSWERS, YESTERDAY)).isPresent();
        process(TODAY).throwAwayBefore(ANSWERS, TODAY);
        nanos.addAndGet(KeyStore.REMEMBERED.minusNanos(1).toNanos());
        assertThat(keys.of(ANSWERS, YESTERDAY)).as("remembered").isPresent();
        nanos.addAndGet(Duration.ofNanos(1).toNanos());
        assertThat(keys.of(ANSWERS, YESTERDAY)).isEmpty();
    }

    @Test
    void keys_are_useless_without_the_master_key() {
        keys.of(ANSWERS, TODAY);
        var thief = process(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), new MasterKey("first", Aead.newKey()));
        assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> thief.of(ANSWERS, TODAY));
    }
}
