package nl.schoolleidersregister.thread;

import static nl.schoolleidersregister.offering.OfferingFixture.PROVIDER;
import static nl.schoolleidersregister.offering.OfferingFixture.course;
import static nl.schoolleidersregister.offering.OfferingFixture.programme;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import nl.schoolleidersregister.evaluation.Seed;
import nl.schoolleidersregister.offering.AttendanceId;
import nl.schoolleidersregister.offering.Execution;
import nl.schoolleidersregister.offering.ExecutionEvent.AttendanceRecorded;
import nl.schoolleidersregister.offering.ExecutionEvent.ExecutionScheduled;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.MeetingDays;
import nl.schoolleidersregister.offering.Offering;
import nl.schoolleidersregister.offering.OfferingEvent.ExecutionVoided;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingSubmitted;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingValidated;
import nl.schoolleidersregister.offering.Place;
import nl.schoolleidersregister.provider.ProviderName;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Period;
import org.junit.jupiter.api.Test;

/**
 * Whenever a register is killed after a validation was taken back, all executions are withdrawn once it runs again, and
 * once. The revocation is stored beside the process, so that the kill comes before, between or after what follows.
 */
class KilledBeforeWithdrawnIT {

    private static final int EXECUTIONS = 6;
    private static final int KILLS = 3;
    private static final int LATEST_KILL_MILLIS = 800;
    private static final String OFFERING = Offering.streamOf(programme(480).offering());

    private final Random random = new Random(Seed.of(KilledBeforeWithdrawnIT.class));

    @Test
    void a_revocation_outlives_kills_and_comes_to_each_execution_once() throws Exception {
        try (var register = RegisterProcess.fresh()) {
            register.start();
            DemoIsThere.until(() -> count(register, "view.dossier where registered_on is not null") > 0);
            validate(register);
            for (var number = 0; number < EXECUTIONS; number++) {
                hold(register, number);
            }
            DemoIsThere.until(() -> facts(register, "offering.execution-listed") == EXECUTIONS);
            DemoIsThere.until(() -> standing(register) == EXECUTIONS);
            revoke(register, 2 + EXECUTIONS);
            for (var kill = 0; kill < KILLS; kill++) {
                LockSupport.parkNanos(
                        Duration.ofMillis(random.nextInt(LATEST_KILL_MILLIS)).toNanos());
                register.kill(kill % 2 == 1);
                register.start();
            }
            DemoIsThere.until(() -> standing(register) == 0);
            assertThat(facts(register, "execution.withdrawn")).isEqualTo(EXECUTIONS);
            assertThat(facts(register, "execution.attendance-withdrawn")).isEqualTo(EXECUTIONS);
            assertThat(facts(register, "activity.credit-withdrawn")).isEqualTo(EXECUTIONS);
            assertThat(facts(register, "registration.pe-points-reversed")).isEqualTo(EXECUTIONS);
            assertThat(count(register, "policy_parked")).isZero();
        }
    }

    private static void validate(RegisterProcess register) {
        register.append(
                OFFERING,
                0,
                new OfferingSubmitted(PROVIDER, new ProviderName("Academie (demo)"), course(480), noon("2026-01-05")));
        register.append(
                OFFERING,
                1,
                new OfferingValidated(
                        course(480), new Period(day("2026-01-10"), day("2027-01-10")), noon("2026-01-10")));
    }

    /** One person on one day, an execution for each. */
    private static void hold(RegisterProcess register, int number) {
        var execution = execution(number);
        var held = day("2026-03-02").plusDays(number);
        var stream = Execution.streamOf(execution);
        register.append(
                stream,
                0,
                new ExecutionScheduled(
                        PROVIDER,
                        programme(480),
                        new MeetingDays(held, held),
                        new Place("Utrecht"),
                        noon("2026-01-10")));
        var participant = register.ask(
                "select dossier::text from view.dossier where registered_on is not null order by dossier limit 1");
        register.append(
                stream,
                1,
                new AttendanceRecorded(
                        new AttendanceId(new UUID(0x4003L, number)),
                        execution,
                        programme(480),
                        new DossierId(UUID.fromString(participant)),
                        held,
                        new Minutes(240),
                        noon("2026-03-10")));
    }

    /** What a revocation records of its executions. */
    private static void revoke(RegisterProcess register, long sequence) {
        var from = day("2026-03-01");
        IntStream.range(0, EXECUTIONS)
                .forEach(number -> register.append(
                        OFFERING, sequence + number, new ExecutionVoided(execution(number), from, noon("2026-04-01"))));
    }

    private static ExecutionId execution(int number) {
        return new ExecutionId(new UUID(0x4009L, 0x8000_0000_0000_0000L + number));
    }

    private static long standing(RegisterProcess register) {
        return count(
                register,
                "view.pe_points where reversed_at is null and offering = '"
                        + programme(480).offering() + "'");
    }

    private static long facts(RegisterProcess register, String name) {
        return count(register, "domain_event_entry where payload_type = '" + name + "'");
    }

    private static long count(RegisterProcess register, String from) {
        return Long.parseLong(register.ask("select count(*) from " + from));
    }
}
