package nl.schoolleidersregister.days;

import static nl.schoolleidersregister.days.DaysRegister.PATIENCE;
import static nl.schoolleidersregister.days.DaysRegister.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schoolleidersregister.databases.OneAtATime;
import nl.schoolleidersregister.day.Day;
import nl.schoolleidersregister.days.DaysRegister.Running;
import nl.schoolleidersregister.days.store.DayFault;
import nl.schoolleidersregister.feed.DirectFeed;
import nl.schoolleidersregister.shared.DossierId;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Days that begin, are missed, break off and fail for somebody. */
class DayRoundIT {

    private static final int MISSED = 40;

    @AutoClose
    private final DaysRegister register = new DaysRegister();

    private final DossierId anne = register.registered(1);
    private final DossierId bram = register.registered(2);
    private final Running here = register.process();

    private static LocalDate day(int number) {
        return START.plusDays(number);
    }

    /** Day number so many as it is stored. */
    private static String began(int number) {
        return "{\"day\":\"" + day(number) + "\",\"at\":\"" + Day.startOf(day(number)) + "\"}";
    }

    private static List<String> began(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(DayRoundIT::began).toList();
    }

    @Test
    void the_first_day_of_a_register_is_today() {
        assertThat(here.round().runUntilToday()).isTrue();
        assertThat(register.days()).containsExactly(began(0));
        assertThat(register.brought(anne)).hasSize(1);
        assertThat(register.brought(bram)).hasSize(1);
    }

    @Test
    void once_the_round_of_a_day_was_made_nothing_at_all_is_done() {
        here.round().runUntilToday();
        var facts = register.facts();
        assertThat(here.round().runUntilToday()).isTrue();
        assertThat(here.round().runAfterStart()).isTrue();
        assertThat(here.minutes().asked()).isEqualTo(1);
        assertThat(register.facts()).isEqualTo(facts);
    }

    @Test
    void days_that_were_missed_leave_the_same_facts_as_days_that_were_not() {
        here.round().runUntilToday();
        here.runUntil(day(MISSED));
        assertThat(register.days()).isEqualTo(began(0, MISSED));
        try (var everyDay = new DaysRegister()) {
            var same = Stream.of(1, 2).map(everyDay::registered).toList();
            var there = everyDay.process();
            IntStream.rangeClosed(0, MISSED).forEach(number -> there.runUntil(day(number)));
            assertThat(same).containsExactly(anne, bram);
            assertThat(everyDay.days()).isEqualTo(register.days());
            assertThat(register.brought(anne)).hasSize(MISSED + 1).isEqualTo(everyDay.brought(anne));
            assertThat(register.brought(bram)).hasSize(MISSED + 1).isEqualTo(everyDay.brought(bram));
        }
    }

    @Test
    void what_a_day_brings_comes_after_it_and_before_the_next() {
        here.round().runUntilToday();
        here.runUntil(day(3));
        var kinds = register.ask("select payload_type from domain_event_entry where payload_type = 'day.began'"
                + " or payload_type = 'registration.pe-points-earned' order by era, tx, global_index");
        var one = List.of("day.began", "registration.pe-points-earned", "registration.pe-points-earned");
        assertThat(kinds)
                .isEqualTo(Stream.of(one, one, one, one).flatMap(List::stream).toList());
    }

    @Test
    void a_round_sees_all_that_was_recorded_before_it() {
        here.round().runUntilToday();
        var feed = here.register().part(DirectFeed.class);
        feed.pause();
        var late = register.registered(3);
        CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS).execute(feed::resume);
        here.runUntil(day(1));
        assertThat(register.brought(late)).hasSize(1);
    }

    @Test
    void no_day_begins_while_the_views_lag_and_it_is_caught_up_when_they_do_not() {
        here.round().runUntilToday();
        var hasty = register.process(OneAtATime.DAYS, List.of(), Duration.ofMillis(300));
        var feed = hasty.register().part(DirectFeed.class);
        feed.pause();
        var late = register.registered(3);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> hasty.runUntil(day(1)));
        assertThat(register.days()).containsExactly(began(0));
        feed.resume();
        assertThat(here.runUntil(day(1))).isTrue();
        assertThat(register.brought(late)).hasSize(1);
    }

    @Test
    void a_fault_of_one_dossier_stops_no_other_and_is_kept() {
        here.minutes().failFor(anne);
        assertThat(here.round().runUntilToday()).isTrue();
        assertThat(register.brought(anne)).isEmpty();
        assertThat(register.brought(bram)).hasSize(1);
        assertThat(register.rounds().faults()).singleElement().satisfies(fault -> {
            assertThat(fault.dossier()).isEqualTo(anne);
            assertThat(fault.day()).isEqualTo(START);
            assertThat(fault.reason()).isNotBlank();
            assertThat(fault.tries()).isEqualTo(1);
        });
    }

    @Test
    void what_failed_is_tried_again_at_the_next_round_in_the_name_of_its_own_day() {
        here.minutes().failFor(anne);
        here.round().runUntilToday();
        here.minutes().mend();
        here.runUntil(day(1));
        assertThat(register.rounds().faults()).isEmpty();
        assertThat(register.brought(anne)).hasSize(2);
        assertThat(register.brought(anne).getFirst())
                .contains(Day.startOf(START).toString());
    }

    @Test
    void later_days_of_a_dossier_wait_for_the_one_that_failed_and_come_in_order() {
        here.minutes().failFor(anne);
        here.round().runUntilToday();
        here.runUntil(day(2));
        assertThat(register.rounds().faults().stream().map(DayFault::day)).containsExactly(day(0), day(1), day(2));
        assertThat(register.rounds().faults().getFirst().tries()).isEqualTo(2);
        assertThat(register.brought(bram)).hasSize(3);
        here.minutes().mend();
        here.runUntil(day(3));
        assertThat(register.rounds().faults()).isEmpty();
        var earned = register.brought(anne);
        assertThat(earned).hasSize(4);
        IntStream.rangeClosed(0, 3)
                .forEach(number -> assertThat(earned.get(number)).contains("\"day\":\"" + day(number) + "\""));
    }

    @Test
    void a_start_tries_again_what_failed_on_the_same_day() {
        here.minutes().failFor(anne);
        here.round().runUntilToday();
        here.minutes().mend();
        here.round().runUntilToday();
        assertThat(register.brought(anne)).isEmpty();
        assertThat(here.round().runAfterStart()).isTrue();
        assertThat(register.brought(anne)).hasSize(1);
        assertThat(register.rounds().faults()).isEmpty();
    }

    @Test
    void a_process_that_breaks_down_halfway_is_followed_by_one_that_makes_the_round_again() {
        here.round().runUntilToday();
        here.minutes().breakDownAt(bram);
        here.clock().moveTo(day(2));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> here.round().runUntilToday());
        assertThat(register.days()).isEqualTo(began(0, 1));
        assertThat(register.brought(anne)).hasSize(2);
        assertThat(register.brought(bram)).hasSize(1);
        assertThat(register.rounds().isMade(day(1))).isFalse();
        here.policies().close();
        var next = register.process();
        assertThat(next.runUntil(day(2))).isTrue();
        assertThat(register.days()).isEqualTo(began(0, 2));
        assertThat(register.brought(anne)).hasSize(3).doesNotHaveDuplicates();
        assertThat(register.brought(bram)).hasSize(3).doesNotHaveDuplicates();
        assertThat(register.rounds().faults()).isEmpty();
    }

    @Test
    void of_two_processes_one_makes_the_rounds() {
        here.round().runUntilToday();
        var there = register.process();
        var both = together(here, there);
        assertThat(both).contains(true);
        assertBroughtOnce();
        assertThat(here.minutes().asked() + there.minutes().asked()).isEqualTo(1 + MISSED);
    }

    @Test
    void two_processes_that_both_believe_to_be_alone_record_nothing_twice() {
        here.round().runUntilToday();
        var there = register.process(OneAtATime.DAYS + 1, List.of(), PATIENCE);
        assertThat(together(here, there)).contains(true);
        assertBroughtOnce();
    }

    private static List<Boolean> together(Running... processes) {
        return Stream.of(processes)
                .map(process -> CompletableFuture.supplyAsync(() -> process.runUntil(day(MISSED))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private void assertBroughtOnce() {
        assertThat(register.days()).isEqualTo(began(0, MISSED));
        assertThat(register.brought(anne)).hasSize(MISSED + 1).doesNotHaveDuplicates();
        assertThat(register.brought(bram)).hasSize(MISSED + 1).doesNotHaveDuplicates();
        assertThat(register.rounds().faults()).isEmpty();
    }

    @Test
    void the_first_day_waits_for_what_comes_before_it_and_later_days_do_not() {
        var prepared = new AtomicBoolean();
        var there = register.process(OneAtATime.DAYS, List.of(prepared::get), PATIENCE);
        assertThat(there.round().runUntilToday()).isFalse();
        assertThat(there.runUntil(day(5))).isFalse();
        assertThat(register.days()).isEmpty();
        prepared.set(true);
        assertThat(there.round().runUntilToday()).isTrue();
        assertThat(register.days()).containsExactly(began(5));
        prepared.set(false);
        assertThat(there.runUntil(day(6))).isTrue();
        assertThat(register.days()).containsExactly(began(5), began(6));
    }

    @Test
    void a_clock_that_goes_back_changes_nothing() {
        here.runUntil(day(1));
        assertThat(here.runUntil(day(0))).isTrue();
        assertThat(register.days()).containsExactly(began(1));
        here.runUntil(day(2));
        assertThat(register.days()).isEqualTo(began(1, 2));
    }
}
