package nl.schoolleidersregister.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schoolleidersregister.offering.AttendanceId;
import nl.schoolleidersregister.shared.DossierId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Lanes, faults, restarts and several processes, with the policies of attendance. */
class PolicyRunnerIT {

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final AttendanceId FIRST = new AttendanceId(new UUID(0x4003L, 1_001));

    private static final String CONFIRMED = "activity.attendance-confirmed";
    private static final String CREDITED = "activity.credited";
    private static final String WITHDRAWN = "activity.credit-withdrawn";
    private static final String EARNED = "registration.pe-points-earned";
    private static final String REVERSED = "registration.pe-points-reversed";

    @AutoClose
    private final PolicyRegister register = new PolicyRegister();

    private final List<PolicyRunner> runners = new ArrayList<>();
    private final FaultyPolicy faulty = policies().getFirst();
    private final DossierId anne = register.registered(1);
    private final DossierId bram = register.registered(2);

    private static List<FaultyPolicy> policies() {
        return PoliciesConfiguration.policies().stream().map(FaultyPolicy::new).toList();
    }

    @AfterEach
    void close() {
        runners.forEach(PolicyRunner::close);
        // Another test gets the same database.
        register.alter("alter table policy_parked drop constraint if exists full_up");
    }

    /** A runner of all policies, the first of which can be made to fail. */
    private PolicyRunner start(FaultyPolicy first) {
        var all = new ArrayList<Policy>(PoliciesConfiguration.policies());
        all.set(0, first);
        var runner = register.runner(all);
        runners.add(runner);
        runner.start();
        return runner;
    }

    private List<String> parked() {
        return register.ask("select policy || ' ' || lane from policy_parked order by lane, tx, global_index");
    }

    private static String isParked(String policy, DossierId lane) {
        return policy + " " + lane;
    }

    @Test
    void what_follows_from_a_fact_is_there_when_the_wait_is_over() {
        var runner = start(faulty);
        for (var round = 1; round <= 20; round++) {
            var who = register.registered(100 + round);
            runner.await(register.attended(who, "2026-03-02", 240).position(), PolicyRegister.PATIENCE);
            assertThat(register.facts(who)).containsExactly(CONFIRMED, CREDITED, EARNED);
        }
    }

    @Test
    void a_wait_for_policies_that_do_not_run_ends_in_time() {
        var runner = register.runner(List.of(faulty));
        runners.add(runner);
        var recorded = register.attended(anne, "2026-03-02", 240);
        assertThat(runner.await(recorded.position(), SHORT)).isEqualTo(recorded.position());
        assertThat(register.facts(anne)).isEmpty();
    }

    @Test
    void an_order_that_fails_parks_all_that_follows_in_its_lane_and_no_other_lane() {
        faulty.fail(anne);
        var runner = start(faulty);
        register.attended(anne, "2026-03-02", 240, FIRST);
        register.attended(anne, "2026-03-03", 120);
        register.withdrawn(FIRST);
        var last = register.attended(bram, "2026-03-02", 240);
        runner.await(last.position(), PolicyRegister.PATIENCE);
        assertThat(register.facts(bram)).containsExactly(CONFIRMED, CREDITED, EARNED);
        assertThat(register.facts(anne)).isEmpty();
        assertThat(parked())
                .containsExactly(
                        isParked("when-attendance-recorded-then-confirm-attendance", anne),
                        isParked("when-attendance-recorded-then-confirm-attendance", anne),
                        isParked("when-attendance-withdrawn-then-withdraw-credit", anne));
    }

    @Test
    void after_the_fault_is_gone_what_was_parked_is_carried_out_in_order() {
        faulty.fail(anne);
        var runner = start(faulty);
        register.attended(anne, "2026-03-02", 240, FIRST);
        register.attended(anne, "2026-03-03", 120);
        runner.await(register.withdrawn(FIRST).position(), PolicyRegister.PATIENCE);
        PolicyRegister.until(() ->
                register.ask("select 1 from policy_parked where tries > 2").size() == 1);
        assertThat(register.facts(anne)).isEmpty();
        faulty.mend();
        PolicyRegister.until(() -> register.facts(anne).size() == 8);
        assertThat(register.facts(anne))
                .containsSubsequence(CONFIRMED, CREDITED, CONFIRMED, CREDITED, WITHDRAWN)
                .containsSubsequence(CREDITED, EARNED, EARNED, REVERSED);
        PolicyRegister.until(() -> parked().isEmpty());
    }

    @Test
    void what_could_not_even_be_parked_is_not_passed_by() {
        register.alter("alter table policy_parked add constraint full_up check (lane = 'nobody') not valid");
        faulty.fail(anne);
        var runner = start(faulty);
        var recorded = register.attended(anne, "2026-03-02", 240);
        PolicyRegister.until(() -> faulty.asked() > 0);
        runner.await(recorded.position(), SHORT);
        assertThat(runner.hasPassed(recorded.position())).isFalse();
        assertThat(register.ask("select 1 from policy_position")).isEmpty();
        register.alter("alter table policy_parked drop constraint if exists full_up");
        PolicyRegister.until(() -> parked().size() == 1);
        faulty.mend();
        PolicyRegister.until(() -> register.facts(anne).size() == 3);
    }

    @Test
    void what_is_parked_for_a_policy_that_is_no_longer_called_so_stays_parked() {
        faulty.fail(anne);
        var runner = start(faulty);
        runner.await(register.attended(anne, "2026-03-02", 240).position(), PolicyRegister.PATIENCE);
        register.change("update policy_parked set policy = 'when-named-otherwise'");
        PolicyRegister.until(() ->
                register.ask("select 1 from policy_parked where fault like '%when-named-otherwise%' and tries > 2")
                                .size()
                        == 1);
        assertThat(parked()).containsExactly(isParked("when-named-otherwise", anne));
    }

    @Test
    void facts_that_are_delivered_again_record_nothing_new() {
        var runner = start(faulty);
        register.attended(anne, "2026-03-02", 240, FIRST);
        register.attended(bram, "2026-03-02", 240);
        runner.await(register.withdrawn(FIRST).position(), PolicyRegister.PATIENCE);
        var before = register.facts();
        assertThat(before).hasSize(3 + 5 + 3);
        runner.close();
        register.change("delete from policy_position");
        var again = policies().getFirst();
        var restarted = start(again);
        var last = register.attended(bram, "2026-03-03", 120);
        restarted.await(last.position(), PolicyRegister.PATIENCE);
        assertThat(again.asked()).as("all of them came again").isEqualTo(3);
        assertThat(register.facts()).hasSize(before.size() + 4).startsWith(before.toArray(String[]::new));
    }

    @Test
    void what_is_delivered_again_while_its_lane_is_parked_is_parked_once() {
        faulty.fail(anne);
        var runner = start(faulty);
        runner.await(register.attended(anne, "2026-03-02", 240).position(), PolicyRegister.PATIENCE);
        runner.close();
        register.change("delete from policy_position");
        var again = policies().getFirst();
        again.fail(anne);
        var restarted = start(again);
        restarted.await(register.attended(bram, "2026-03-02", 240).position(), PolicyRegister.PATIENCE);
        assertThat(parked()).hasSize(1);
        again.mend();
        PolicyRegister.until(() -> register.facts(anne).size() == 3);
    }

    @Test
    void of_two_processes_one_acts_and_the_other_takes_over_when_it_ends() {
        var one = policies().getFirst();
        var other = policies().getFirst();
        var first = start(one);
        first.await(register.attended(anne, "2026-03-02", 240).position(), PolicyRegister.PATIENCE);
        var second = start(other);
        var seen = register.attended(anne, "2026-03-03", 120);
        first.await(seen.position(), PolicyRegister.PATIENCE);
        second.await(seen.position(), PolicyRegister.PATIENCE);
        assertThat(one.asked()).isEqualTo(2);
        assertThat(other.asked()).as("it only looks on").isZero();
        first.close();
        var last = register.attended(bram, "2026-03-02", 240);
        PolicyRegister.until(() -> register.facts(bram).size() == 3);
        second.await(last.position(), PolicyRegister.PATIENCE);
        assertThat(one.asked()).isEqualTo(2);
        assertThat(other.asked()).isPositive();
        assertThat(register.facts()).hasSize(3 + 3 * 3);
    }

    @Test
    void a_process_whose_connection_is_lost_gives_way_and_nothing_is_recorded_twice() {
        var one = policies().getFirst();
        var first = start(one);
        first.await(register.attended(anne, "2026-03-02", 240).position(), PolicyRegister.PATIENCE);
        var holder = holders();
        assertThat(holder).hasSize(1);
        start(policies().getFirst());
        register.ask("select pg_terminate_backend(" + holder.getFirst() + ")");
        register.attended(anne, "2026-03-03", 120);
        PolicyRegister.until(() -> register.facts(anne).size() == 6);
        // The one that lost it may still have carried this out: it looks once a second whether the lock is its own.
        PolicyRegister.until(() -> holders().size() == 1 && !holders().equals(holder));
        assertThat(register.facts()).hasSize(2 + 2 * 3);
    }

    /** Connections that have the lock; who writes to views holds one too, but shares it. */
    private List<String> holders() {
        return register.ask("select pid from pg_locks where locktype = 'advisory' and mode = 'ExclusiveLock'"
                + " and granted and database = (select oid from pg_database where datname = current_database())");
    }

    @Test
    void many_people_on_one_list_are_all_credited_once() {
        var runner = start(faulty);
        var people = IntStream.range(0, 60)
                .mapToObj(number -> register.registered(200 + number))
                .toList();
        people.forEach(who -> register.attended(who, "2026-03-02", 240));
        var last = register.attended(anne, "2026-03-04", 60);
        runner.await(last.position(), PolicyRegister.PATIENCE);
        PolicyRegister.until(() -> register.facts().size() == 61 * 4);
        assertThat(people)
                .allSatisfy(who -> assertThat(register.facts(who)).containsExactly(CONFIRMED, CREDITED, EARNED));
        assertThat(parked()).isEmpty();
    }
}
