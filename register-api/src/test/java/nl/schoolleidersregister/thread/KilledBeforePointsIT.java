package nl.schoolleidersregister.thread;

import static nl.schoolleidersregister.offering.OfferingFixture.PROVIDER;
import static nl.schoolleidersregister.offering.OfferingFixture.programme;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import nl.schoolleidersregister.evaluation.Seed;
import nl.schoolleidersregister.offering.AttendanceId;
import nl.schoolleidersregister.offering.Execution;
import nl.schoolleidersregister.offering.ExecutionEvent.AttendanceRecorded;
import nl.schoolleidersregister.offering.ExecutionEvent.ExecutionScheduled;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.MeetingDays;
import nl.schoolleidersregister.offering.Offering;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingSubmitted;
import nl.schoolleidersregister.offering.Place;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import org.junit.jupiter.api.Test;

/**
 * Whenever a register is killed after attendance was stored, the points are there once it runs again, and once. The
 * attendance is stored beside the process, so that the kill comes before, between or after what its policies order.
 */
class KilledBeforePointsIT {

    private static final int ROUNDS = 3;
    private static final int LATEST_KILL_MILLIS = 1_200;
    private static final ExecutionId COURSE = new ExecutionId(new UUID(0x4007L, 1));
    private static final String STREAM = Execution.streamOf(COURSE);

    private final Random random = new Random(Seed.of(KilledBeforePointsIT.class));

    @Test
    void points_of_stored_attendance_outlive_a_kill_and_are_earned_once() throws Exception {
        try (var register = RegisterProcess.fresh()) {
            register.start();
            DemoIsThere.until(() -> count(register, "view.dossier where registered_on is not null") >= ROUNDS);
            var days = new MeetingDays(day("2026-03-02"), day("2026-03-04"));
            register.append(
                    Offering.streamOf(programme(480).offering()),
                    0,
                    new OfferingSubmitted(
                            PROVIDER, programme(480).provider(), programme(480).terms(), noon("2026-01-05")));
            register.append(
                    STREAM,
                    0,
                    new ExecutionScheduled(PROVIDER, programme(480), days, new Place("Utrecht"), noon("2026-01-10")));
            for (var round = 0; round < ROUNDS; round++) {
                register.append(STREAM, round + 1L, attended(register, round));
                LockSupport.parkNanos(
                        Duration.ofMillis(random.nextInt(LATEST_KILL_MILLIS)).toNanos());
                register.kill(round % 2 == 1);
                register.start();
                var credit = "view.pe_points where credit = '" + attendance(round) + "'";
                DemoIsThere.until(() -> count(register, credit) == 1);
            }
            assertThat(facts(register, "activity.attendance-confirmed")).isEqualTo(ROUNDS);
            assertThat(facts(register, "activity.credited")).isEqualTo(ROUNDS);
            assertThat(facts(register, "registration.pe-points-earned")).isEqualTo(ROUNDS);
            assertThat(count(register, "policy_parked")).isZero();
        }
    }

    private static AttendanceId attendance(int round) {
        return new AttendanceId(new UUID(0x4003L, round));
    }

    private static AttendanceRecorded attended(RegisterProcess register, int round) {
        var participant = register.ask("select dossier::text from view.dossier where registered_on is not null"
                + " order by dossier limit 1 offset " + round);
        return new AttendanceRecorded(
                attendance(round),
                COURSE,
                programme(480),
                new DossierId(UUID.fromString(participant)),
                day("2026-03-02"),
                new Minutes(240),
                noon("2026-03-10"));
    }

    /** How many facts of this name there are about the course. */
    private static long facts(RegisterProcess register, String name) {
        return count(
                register,
                "domain_event_entry where payload_type = '" + name + "' and payload like '%"
                        + programme(480).offering() + "%'");
    }

    private static long count(RegisterProcess register, String from) {
        return Long.parseLong(register.ask("select count(*) from " + from));
    }
}
