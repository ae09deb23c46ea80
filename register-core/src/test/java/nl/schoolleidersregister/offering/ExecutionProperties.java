package nl.schoolleidersregister.offering;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.evaluation.Seed;
import nl.schoolleidersregister.offering.ExecutionCommand.RecordAttendance;
import nl.schoolleidersregister.offering.ExecutionCommand.WithdrawAttendance;
import nl.schoolleidersregister.offering.ExecutionEvent.AttendanceRecorded;
import nl.schoolleidersregister.offering.ExecutionEvent.AttendanceWithdrawn;
import nl.schoolleidersregister.offering.ExecutionEvent.ExecutionScheduled;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Moments;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.shared.Subject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever a provider does with a list, in whatever sequence, these things are true of every execution. */
@Tag("random")
class ExecutionProperties {

    private static final int EXECUTIONS = 150;
    private static final int ORDERS = 60;
    private static final int VALIDATED = 480;
    private static final List<DossierId> PEOPLE = List.of(ExecutionFixture.ANNE, ExecutionFixture.BRAM);

    private record Seat(DossierId who, LocalDate day) {}

    private final Random random = new Random(Seed.of(ExecutionProperties.class));
    private final Set<String> refusals = new HashSet<>();

    @Test
    void hold_for_random_orders() {
        for (var number = 0; number < EXECUTIONS; number++) {
            list();
        }
        assertThat(refusals)
                .as("chance reached every refusal")
                .containsExactlyInAnyOrder(
                        "offering.own",
                        "attendance.day",
                        "attendance.past",
                        "attendance.two-months",
                        "attendance.once",
                        "attendance.hours",
                        "attendance.programme",
                        "attendance.stands");
    }

    private void list() {
        var streams = ExecutionFixture.streams();
        var stream = Execution.streamOf(ExecutionFixture.EXECUTION);
        streams.store(stream, new Subject(stream), List.of(ExecutionFixture.scheduled()));
        var standing = new HashMap<AttendanceId, AttendanceRecorded>();
        var ids = new ArrayList<AttendanceId>();
        for (var step = 0; step < ORDERS; step++) {
            var order = random.nextInt(3) == 0 ? withdraw(ids) : attend(ids);
            for (var fact : obey(streams, stream, order)) {
                see(fact, standing);
                assertThat(obey(streams, stream, order)).as("ordered again").isEmpty();
            }
            check(standing);
        }
    }

    private List<ExecutionEvent> obey(
            MemoryStreams<Execution, ExecutionEvent, ExecutionCommand> streams, String stream, ExecutionCommand order) {
        try {
            return streams.order(stream, order);
        } catch (RuleViolated refused) {
            refusals.add(refused.code());
            return List.of();
        }
    }

    private static void see(ExecutionEvent event, Map<AttendanceId, AttendanceRecorded> standing) {
        switch (event) {
            case ExecutionScheduled fact -> throw new AssertionError("Nobody scheduled again: " + fact);
            case ExecutionEvent.ExecutionWithdrawn fact -> throw new AssertionError("Nobody withdrew it: " + fact);
            case ExecutionEvent.ClaimListed fact -> throw new AssertionError("Nobody claimed it: " + fact);
            case ExecutionEvent.ClaimVoided fact -> throw new AssertionError("Nobody claimed it: " + fact);
            case ExecutionEvent.MandateGiven fact -> throw new AssertionError("Nobody gave a mandate: " + fact);
            case ExecutionEvent.MandateEnded fact -> throw new AssertionError("Nobody ended a mandate: " + fact);
            case AttendanceRecorded fact ->
                assertThat(standing.put(fact.attendance(), fact)).isNull();
            case AttendanceWithdrawn fact -> {
                var gone = requireNonNull(standing.remove(fact.attendance()), "withdrew what does not stand");
                assertThat(gone.participant()).isEqualTo(fact.participant());
            }
        }
    }

    private static void check(Map<AttendanceId, AttendanceRecorded> standing) {
        assertThat(standing.values().stream().map(fact -> new Seat(fact.participant(), fact.day())))
                .as("once a day")
                .doesNotHaveDuplicates();
        assertThat(standing.values()).allSatisfy(fact -> assertThat(fact.day()).isBetween("2026-03-02", "2026-03-04"));
        for (var who : PEOPLE) {
            assertThat(standing.values().stream()
                            .filter(fact -> fact.participant().equals(who))
                            .mapToInt(fact -> fact.minutes().value())
                            .sum())
                    .as("no more than the programme")
                    .isLessThanOrEqualTo(VALIDATED);
        }
    }

    private RecordAttendance attend(List<AttendanceId> ids) {
        var id = new AttendanceId(new UUID(random.nextLong(), random.nextLong()));
        ids.add(id);
        return new RecordAttendance(
                ExecutionFixture.EXECUTION,
                origin(),
                provider(),
                id,
                PEOPLE.get(random.nextInt(PEOPLE.size())),
                LocalDate.of(2026, 3, 1).plusDays(random.nextInt(5)),
                new Minutes(random.nextInt(20) == 0 ? 1_441 : 60 * (1 + random.nextInt(4))));
    }

    private WithdrawAttendance withdraw(List<AttendanceId> ids) {
        var id = ids.isEmpty() ? ExecutionFixture.FIRST : ids.get(random.nextInt(ids.size()));
        return new WithdrawAttendance(
                ExecutionFixture.EXECUTION, origin(), provider(), id, AttendanceError.ANOTHER_PERSON);
    }

    private Origin origin() {
        return new Origin(
                Moments.PROVIDER, Moments.noon(LocalDate.of(2026, 3, 1).plusDays(random.nextInt(80))));
    }

    private ProviderId provider() {
        return random.nextInt(12) == 0 ? OfferingFixture.OTHER_PROVIDER : OfferingFixture.PROVIDER;
    }
}
