package nl.schoolleidersregister.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.activity.ActivityCommand.ConfirmAttendance;
import nl.schoolleidersregister.activity.ActivityCommand.RefuseCrediting;
import nl.schoolleidersregister.activity.ActivityCommand.WithdrawCredit;
import nl.schoolleidersregister.activity.ActivityEvent.ActivityRated;
import nl.schoolleidersregister.activity.ActivityEvent.AttendanceClaimed;
import nl.schoolleidersregister.activity.ActivityEvent.AttendanceConfirmed;
import nl.schoolleidersregister.activity.ActivityEvent.CertificateAccepted;
import nl.schoolleidersregister.activity.ActivityEvent.CertificateDeclined;
import nl.schoolleidersregister.activity.ActivityEvent.ClaimWithdrawn;
import nl.schoolleidersregister.activity.ActivityEvent.CreditWithdrawn;
import nl.schoolleidersregister.activity.ActivityEvent.Credited;
import nl.schoolleidersregister.activity.ActivityEvent.CreditingRefused;
import nl.schoolleidersregister.evaluation.Seed;
import nl.schoolleidersregister.offering.AttendanceId;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.RuleViolated;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever orders come, in whatever sequence and however often, these things are true of every activity. */
@Tag("random")
class ActivityProperties {

    private static final int ACTIVITIES = 300;
    private static final int ORDERS = 40;

    private final Random random = new Random(Seed.of(ActivityProperties.class));
    private final MemoryStreams<Activity, ActivityEvent, ActivityCommand> streams = ActivityFixture.streams();
    private final Set<String> refusals = new HashSet<>();
    private final Set<Class<?>> facts = new HashSet<>();

    @Test
    void hold_for_random_orders() {
        for (var number = 0; number < ACTIVITIES; number++) {
            var life = new Life();
            var orders = new RandomActivityOrders(random, new DossierId(id()), new ExecutionId(id()));
            for (var step = 0; step < ORDERS; step++) {
                obey(orders.next(), life);
            }
        }
        assertThat(facts).as("chance reached every fact").hasSize(ActivityEvent.class.getPermittedSubclasses().length);
        assertThat(refusals)
                .as("chance reached every refusal")
                .containsExactlyInAnyOrder(
                        "claim.day",
                        "claim.past",
                        "claim.execution-withdrawn",
                        "claim.once",
                        "claim.hours",
                        "claim.programme",
                        "claim.open",
                        "claim.own-judge",
                        "claim.certificate",
                        "rating.attended",
                        "rating.once");
    }

    private void obey(ActivityCommand order, Life life) {
        var recorded = send(order);
        recorded.forEach(fact -> facts.add(fact.getClass()));
        recorded.forEach(life::see);
        switch (order) {
            case ConfirmAttendance _, WithdrawCredit _, RefuseCrediting _, ActivityCommand.VoidActivity _ ->
                assertThat(send(order)).as("told again: %s", order).isEmpty();
            default -> {}
        }
    }

    private List<ActivityEvent> send(ActivityCommand order) {
        try {
            return streams.order(Activity.streamOf(order.dossier(), order.activity()), order);
        } catch (RuleViolated refused) {
            refusals.add(refused.code());
            return List.of();
        }
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** What an onlooker knows of one activity, and holds against every fact of it. */
    private static final class Life {

        private final Set<LocalDate> open = new HashSet<>();
        private final Map<LocalDate, PePoints> live = new HashMap<>();
        private final Set<CreditId> ever = new HashSet<>();
        private final Set<AttendanceId> told = new HashSet<>();

        private boolean rated;

        void see(ActivityEvent event) {
            switch (event) {
                case AttendanceClaimed fact -> {
                    assertThat(live).as("claimed while it counts").doesNotContainKey(fact.day());
                    assertThat(open.add(fact.day())).as("claimed once").isTrue();
                }
                case ClaimWithdrawn fact -> ends(fact.day());
                case CertificateDeclined fact -> ends(fact.day());
                case CertificateAccepted fact -> ends(fact.day());
                case AttendanceConfirmed fact -> {
                    assertThat(told.add(fact.attendance())).as("told once").isTrue();
                    open.remove(fact.day());
                }
                case Credited fact -> credited(fact.points());
                case CreditingRefused fact ->
                    assertThat(isTaken(fact.credit()) || ever.add(fact.credit()))
                            .as("refused what counts, or what never did")
                            .isTrue();
                case ActivityEvent.ActivityVoided fact -> open.removeIf(day -> !day.isBefore(fact.from()));
                case ActivityRated _ -> {
                    assertThat(told).as("rated by who was there").isNotEmpty();
                    assertThat(rated).as("rated once").isFalse();
                    rated = true;
                }
                case CreditWithdrawn fact ->
                    assertThat(isTaken(fact.credit()))
                            .as("took back what counts")
                            .isTrue();
            }
        }

        private void ends(LocalDate day) {
            assertThat(open.remove(day)).as("an open claim ends").isTrue();
        }

        private void credited(PePoints points) {
            assertThat(live.put(points.day(), points))
                    .as("one live credit a day")
                    .isNull();
            assertThat(ever.add(points.credit())).as("a credit is given once").isTrue();
            assertThat(open).as("what counts is no longer open").doesNotContain(points.day());
            assertThat(live.values().stream()
                            .mapToInt(one -> one.minutes().value())
                            .sum())
                    .as("no more than the programme")
                    .isLessThanOrEqualTo(RandomActivityOrders.VALIDATED);
        }

        private boolean isTaken(CreditId credit) {
            return live.values().removeIf(points -> points.credit().equals(credit));
        }
    }
}
