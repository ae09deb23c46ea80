package nl.schoolleidersregister.registration;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
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
import java.util.stream.Stream;
import nl.schoolleidersregister.evaluation.Seed;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentConfirmed;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentEnded;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentStarted;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsEarned;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsRefused;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsReversed;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationRejected;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationStated;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationVerified;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.RuleViolated;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever orders come, in whatever sequence, these things are true of every dossier. */
@Tag("random")
class LifeCycleProperties {

    private static final int DOSSIERS = 150;
    private static final int ORDERS = 25;
    private static final LocalDate NEVER = LocalDate.MAX;

    private final Random random = new Random(Seed.of(LifeCycleProperties.class));
    private final MemoryStreams<Registration, RegistrationEvent, RegistrationCommand> streams =
            RegistrationFixture.streams();
    private final Set<String> refusals = new HashSet<>();
    private final Set<Class<?>> facts = new HashSet<>();

    @Test
    void hold_for_random_orders() {
        for (var serial = 10_000; serial < 10_000 + DOSSIERS; serial++) {
            var life = life(new DossierId(new UUID(random.nextLong(), random.nextLong())), serial);
            registersOnceAndOnAVerifiedDiploma(life);
            judgesOneDiplomaAtATimeAndEachOnce(life);
            employmentsAtOneSchoolShareNoDay(life);
            employmentsAreConfirmedOnceAndByWhoMay(life);
            whatStandsIsWhatWasEarnedMinusWhatWasTakenBack(life);
            life.forEach(fact -> facts.add(fact.getClass()));
        }
        assertThat(facts).as("chance reached every fact").hasSize((int)
                Stream.of(RegistrationEvent.class.getPermittedSubclasses())
                        .filter(Class::isRecord)
                        .count());
        assertThat(refusals).as("chance reached most refusals").hasSizeGreaterThan(8);
    }

    private List<RegistrationEvent> life(DossierId dossier, int serial) {
        var orders = new RandomOrders(random, dossier, serial);
        var life = new ArrayList<RegistrationEvent>();
        while (life.isEmpty()) {
            life.addAll(order(orders.enrol()));
        }
        for (var number = 0; number < ORDERS; number++) {
            life.addAll(order(orders.next()));
        }
        return life;
    }

    private List<RegistrationEvent> order(RegistrationCommand order) {
        try {
            return streams.order(Registration.streamOf(order.dossier()), order);
        } catch (RuleViolated refused) {
            refusals.add(refused.code());
            return List.of();
        }
    }

    private static void registersOnceAndOnAVerifiedDiploma(List<RegistrationEvent> life) {
        var registered = life.stream().filter(Registered.class::isInstance).toList();
        var verified =
                life.stream().filter(QualificationVerified.class::isInstance).toList();
        assertThat(registered).hasSizeLessThanOrEqualTo(1).hasSameSizeAs(verified);
        registered.forEach(
                fact -> assertThat(life.get(life.indexOf(fact) - 1)).isInstanceOf(QualificationVerified.class));
    }

    private static void judgesOneDiplomaAtATimeAndEachOnce(List<RegistrationEvent> life) {
        var waiting = new HashSet<QualificationId>();
        for (var fact : life) {
            switch (fact) {
                case QualificationStated stated -> {
                    assertThat(waiting).as("waiting when %s is stated", stated).isEmpty();
                    waiting.add(stated.qualification());
                }
                case QualificationVerified judged ->
                    assertThat(waiting.remove(judged.qualification())).isTrue();
                case QualificationRejected judged ->
                    assertThat(waiting.remove(judged.qualification())).isTrue();
                default -> {}
            }
        }
    }

    private static void employmentsAtOneSchoolShareNoDay(List<RegistrationEvent> life) {
        ranges(life).values().forEach(ranges -> {
            var inOrder = ranges.stream()
                    .sorted((one, other) -> one.from().compareTo(other.from()))
                    .toList();
            for (var next = 1; next < inOrder.size(); next++) {
                assertThat(inOrder.get(next).from())
                        .isAfterOrEqualTo(inOrder.get(next - 1).until());
            }
        });
    }

    private static void employmentsAreConfirmedOnceAndByWhoMay(List<RegistrationEvent> life) {
        var begun = new HashMap<EmploymentId, EmploymentStarted>();
        var confirmed = new HashSet<EmploymentId>();
        for (var fact : life) {
            switch (fact) {
                case EmploymentStarted started -> begun.put(started.employment(), started);
                case EmploymentConfirmed told -> {
                    var started = requireNonNull(begun.get(told.employment()), "confirmed what never began");
                    assertThat(confirmed.add(told.employment()))
                            .as("confirmed once")
                            .isTrue();
                    assertThat(started.contract()).isNotEqualTo(Contract.INTERIM);
                    assertThat(told.by() == ConfirmedBy.SUPERVISORY_BOARD)
                            .isEqualTo(started.function().isTheBoard());
                }
                default -> {}
            }
        }
    }

    private static void whatStandsIsWhatWasEarnedMinusWhatWasTakenBack(List<RegistrationEvent> life) {
        var told = new HashSet<CreditId>();
        var standing = new HashSet<CreditId>();
        for (var fact : life) {
            switch (fact) {
                case PePointsEarned earned -> {
                    var credit = earned.points().credit();
                    assertThat(told.add(credit)).as("a credit counts once").isTrue();
                    standing.add(credit);
                }
                case PePointsRefused refused ->
                    assertThat(told.add(refused.points().credit())).isTrue();
                case PePointsReversed reversed ->
                    assertThat(standing.remove(reversed.credit()))
                            .as("took back what stood")
                            .isTrue();
                default -> {}
            }
        }
    }

    private record Range(SchoolCode school, LocalDate from, LocalDate until) {}

    private static Map<SchoolCode, List<Range>> ranges(List<RegistrationEvent> life) {
        var ranges = new HashMap<EmploymentId, Range>();
        for (var fact : life) {
            switch (fact) {
                case EmploymentStarted begun ->
                    ranges.put(
                            begun.employment(),
                            new Range(begun.workplace().known().orElseThrow().school(), begun.from(), NEVER));
                case EmploymentEnded over -> {
                    var range = requireNonNull(ranges.get(over.employment()), "ended what never began");
                    assertThat(range.until()).as("ended once").isEqualTo(NEVER);
                    assertThat(over.until()).isAfter(range.from());
                    ranges.put(over.employment(), new Range(range.school(), range.from(), over.until()));
                }
                default -> {}
            }
        }
        return ranges.values().stream().collect(groupingBy(Range::school));
    }
}
