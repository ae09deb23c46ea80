package nl.schoolleidersregister.registration;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.schoolleidersregister.evaluation.Seed;
import nl.schoolleidersregister.registration.RegistrationCommand.EarnPePoints;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsEarned;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsRefused;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsReversed;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.RuleViolated;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is earned, refused and taken back, in whatever sequence and however often, these things are true. */
@Tag("random")
class LedgerProperties {

    private static final int DOSSIERS = 150;
    private static final int ORDERS = 60;
    private static final int DAYS = 6;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 5, 1);
    private static final String ON = "2026-06-01";

    private final Random random = new Random(Seed.of(LedgerProperties.class));
    private int earned;
    private int tooFull;

    @Test
    void hold_for_random_orders() {
        for (var number = 0; number < DOSSIERS; number++) {
            ledger();
        }
        assertThat(earned).as("chance filled days").isGreaterThan(DOSSIERS * DAYS / 2);
        assertThat(tooFull).as("chance found full days").isGreaterThan(DOSSIERS);
    }

    private void ledger() {
        var streams = RegistrationFixture.streams();
        var stream = Registration.streamOf(RegistrationFixture.DOSSIER);
        streams.store(
                stream,
                RegistrationFixture.DOSSIER.subject(),
                List.of(
                        RegistrationFixture.enrolled("2026-01-10"),
                        RegistrationFixture.registered("2026-01-15", "2030-01-15")));
        var seen = new Seen();
        for (var step = 0; step < ORDERS; step++) {
            var order = next(seen);
            try {
                var facts = streams.order(stream, order);
                facts.forEach(seen::see);
                assertThat(streams.order(stream, order))
                        .as("told again: %s", order)
                        .isEmpty();
            } catch (RuleViolated refused) {
                assertThat(refused.code()).isEqualTo("points.day");
                tooFull++;
                assertThat(seen.fits(((EarnPePoints) order).points()))
                        .as("there was no room")
                        .isFalse();
            }
        }
        seen.check();
    }

    private RegistrationCommand next(Seen seen) {
        return switch (random.nextInt(6)) {
            case 0 -> PointsFixture.reverse(ON, seen.any(random));
            case 1 -> PointsFixture.refuse(ON, points(seen), "points.day");
            default -> PointsFixture.earn(ON, points(seen));
        };
    }

    private PePoints points(Seen seen) {
        var credit = random.nextInt(6) == 0 ? seen.any(random) : new CreditId(id());
        var first = FIRST_DAY.plusDays(random.nextInt(DAYS));
        var days = 1 + random.nextInt(3);
        return PointsFixture.points(
                credit, first.toString(), first.plusDays(days - 1L).toString(), 1 + random.nextInt(days * 1_500));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** What an onlooker adds up from the facts. */
    private final class Seen {

        private final Map<CreditId, PePoints> standing = new LinkedHashMap<>();
        private final List<CreditId> told = new ArrayList<>();
        private long minutes;

        CreditId any(Random by) {
            return told.isEmpty() ? PointsFixture.CREDIT : told.get(by.nextInt(told.size()));
        }

        void see(RegistrationEvent event) {
            switch (event) {
                case PePointsEarned(var points, var _) -> {
                    assertThat(told).as("a credit counts once").doesNotContain(points.credit());
                    assertThat(fits(points)).as("no day over 24 hours").isTrue();
                    told.add(points.credit());
                    standing.put(points.credit(), points);
                    minutes += points.minutes().value();
                    earned++;
                }
                case PePointsRefused(var points, var _, var _) -> {
                    assertThat(told).as("a credit is refused once").doesNotContain(points.credit());
                    told.add(points.credit());
                }
                case PePointsReversed fact ->
                    minutes -= requireNonNull(standing.remove(fact.credit()), "took back what does not stand")
                            .minutes()
                            .value();
                default -> throw new AssertionError("Not about the ledger: " + event);
            }
        }

        void check() {
            assertThat(standing.values().stream()
                            .mapToLong(points -> points.minutes().value())
                            .sum())
                    .as("earned minus taken back is what stands")
                    .isEqualTo(minutes);
        }

        /** Lays everything out day by day, what has to end first before the rest; whether all finds a place. */
        boolean fits(PePoints more) {
            var left = new ArrayList<>(standing.values());
            left.add(more);
            var minutesOf = new HashMap<CreditId, Integer>();
            left.forEach(
                    points -> minutesOf.put(points.credit(), points.minutes().value()));
            left.sort(comparing(PePoints::day));
            for (var day = FIRST_DAY; day.isBefore(FIRST_DAY.plusDays(DAYS + 3L)); day = day.plusDays(1)) {
                var room = Minutes.OF_A_DAY;
                for (var points : left) {
                    if (!day.isBefore(points.firstDay()) && !day.isAfter(points.day())) {
                        var here = Math.min(room, minutesOf.getOrDefault(points.credit(), 0));
                        minutesOf.merge(points.credit(), -here, Integer::sum);
                        room -= here;
                    }
                }
            }
            return minutesOf.values().stream().allMatch(rest -> rest == 0);
        }
    }
}
