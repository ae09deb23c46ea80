package nl.schoolleidersregister.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolleidersregister.evaluation.Seed;
import nl.schoolleidersregister.registration.CycleCommand.MeetDay;
import nl.schoolleidersregister.registration.model.DueDay;
import nl.schoolleidersregister.registration.model.FairHearing;
import nl.schoolleidersregister.registration.model.LifeStory;
import nl.schoolleidersregister.registration.model.Purse;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.RuleViolated;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever orders of any kind come, and whatever days pass: what an onlooker with a notebook finds true of
 * everybody.
 */
@Tag("random")
class CareerProperties {

    private static final int DOSSIERS = 15;
    private static final int ORDERS = 500;
    private static final int GIVEN = 6;
    private static final int SKIPPED = 40;
    private static final int LOOKED_BACK = 50;

    private final Random random = new Random(Seed.of(CareerProperties.class));
    private final Map<String, Integer> facts = new TreeMap<>();
    private final Set<String> refusals = new TreeSet<>();
    private final Set<Status> statuses = new HashSet<>();

    @Test
    void hold_for_random_orders_of_every_kind() {
        for (var number = 0; number < DOSSIERS; number++) {
            for (var book : RandomRulebooks.ALL) {
                new Life(book, 10_000 + number).live();
            }
        }
        for (var number = 0; number < GIVEN; number++) {
            new Life(RandomRulebooks.SHORT, 20_000 + number).liveOn(number);
        }
        assertThat(statuses).as("chance reached every status").containsExactlyInAnyOrder(Status.values());
        assertThat(every(RegistrationEvent.class).filter(fact -> !facts.containsKey(fact)))
                .as("facts that chance did not reach")
                .isEmpty();
        assertThat(refusals).as("chance reached most refusals").hasSizeGreaterThan(60);
    }

    private static Stream<String> every(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type.getSimpleName())
                : Stream.of(type.getPermittedSubclasses()).flatMap(CareerProperties::every);
    }

    /** One dossier, and what four onlookers write down of it. */
    private final class Life {

        private final RandomRulebooks book;
        private final DossierId dossier = new DossierId(new UUID(random.nextLong(), random.nextLong()));
        private final String stream = Registration.streamOf(dossier);
        private final RandomOrders orders;
        private final MemoryStreams<Registration, RegistrationEvent, RegistrationCommand> streams =
                RegistrationFixture.streams();
        private final List<RegistrationEvent> life = new ArrayList<>();
        private final LifeStory story = new LifeStory();
        private final Purse purse = new Purse();
        private final FairHearing hearing = new FairHearing();
        private final DueDay due = new DueDay();
        private Career career = Career.NONE;
        private final Ledger ledger = new Ledger();

        Life(RandomRulebooks book, int serial) {
            this.book = book;
            this.orders = new RandomOrders(random, dossier, serial, book.rules());
        }

        void live() {
            while (life.isEmpty()) {
                order(orders.enrol());
            }
            goOn();
        }

        /** From a given beginning, each order of which is decided as it should be. */
        void liveOn(int which) {
            var given = GivenLives.of(dossier, book.rules()).get(which);
            given.forEach(this::order);
            orders.goOnFrom(given.getLast().origin().today());
            goOn();
        }

        private void goOn() {
            for (var number = 0; number < ORDERS; number++) {
                order(orders.anyNext(book.longestStep()));
            }
            replayed();
            retold();
            skippedDays();
        }

        /** Whatever day is looked back at there is an answer, and on the last day it is what the stream knows. */
        private void retold() {
            var last = life.getLast().at();
            var today = life.stream()
                    .map(RegistrationEvent::at)
                    .max(Comparator.naturalOrder())
                    .orElse(last);
            assertThat(Retold.on(Origin.dayOf(today), life)).isEqualTo(new Retold(career, ledger.earned()));
            var from = Origin.dayOf(life.getFirst().at());
            for (var day = from.minusDays(1); day.isBefore(Origin.dayOf(today)); day = day.plusDays(LOOKED_BACK)) {
                var looked = day;
                var then = Retold.on(looked, life);
                then.facts()
                        .ifPresent(
                                facts -> book.rules().judge(facts, then.career().lookedAt(looked)));
            }
        }

        private void order(RegistrationCommand order) {
            var concerned = career.isConcernedBy(order.origin().today(), book.rules());
            var recorded = answer(streams, order);
            recorded.forEach(fact -> see(order, fact));
            if (order instanceof MeetDay day) {
                assertThat(recorded.isEmpty() || concerned)
                        .as(
                                "told that %s concerns nobody, and it brought %s",
                                day.origin().today(), recorded)
                        .isTrue();
                assertThat(answer(streams, order)).as("the same day again").isEmpty();
                lateOrNot(day);
            }
        }

        private List<RegistrationEvent> answer(
                MemoryStreams<Registration, RegistrationEvent, RegistrationCommand> some, RegistrationCommand order) {
            try {
                return some.order(stream, order);
            } catch (RuleViolated refused) {
                refusals.add(refused.code());
                return List.of();
            }
        }

        private void see(RegistrationCommand order, RegistrationEvent fact) {
            var before = career.status();
            orders.saw(fact);
            life.add(fact);
            facts.merge(fact.getClass().getSimpleName(), 1, Integer::sum);
            story.see(fact);
            purse.see(fact);
            hearing.see(order, fact);
            if (book.equals(RandomRulebooks.SHORT)) {
                due.see(fact);
            }
            career = career.after(fact);
            ledger.evolve(fact);
            statuses.add(career.status());
            assertThat(career.status().name()).as("after %s", fact).isEqualTo(story.status());
            assertThat(career.status() == before
                            || LifeStory.canLeadTo(fact, career.status().name()))
                    .as("%s made %s of %s", fact, career.status(), before)
                    .isTrue();
            assertThat(ledger.earned().stream()
                            .map(Earned::points)
                            .map(PePoints::minutes)
                            .mapToLong(Minutes::value)
                            .sum())
                    .as("minutes earned less those taken back")
                    .isEqualTo(purse.balance());
            assertThat(ledger.earned().stream().map(Earned::points))
                    .containsExactlyInAnyOrderElementsOf(purse.standing().values());
        }

        /** Where one regulation holds for ever, the calendar alone says who is late. */
        private void lateOrNot(MeetDay day) {
            if (book.equals(RandomRulebooks.SHORT) && career.status().isInRegister()) {
                assertThat(due.isMarked())
                        .as("late on %s, due %s", day.origin().today(), due.dueDate())
                        .isEqualTo(due.isLate(day.origin().today()));
            }
        }

        /** The same facts in a new stream give the same person, who gets the same answers. */
        private void replayed() {
            var again = copy();
            var replayed = Career.NONE;
            for (var message : again.recorded(stream)) {
                replayed = replayed.after((RegistrationEvent) message.getPayload());
            }
            assertThat(replayed).as("replayed").isEqualTo(career);
            for (var number = 0; number < 10; number++) {
                var order = orders.anyNext(book.longestStep());
                var here = answer(streams, order);
                assertThat(answer(again, order)).as("answer to %s", order).isEqualTo(here);
                here.forEach(fact -> see(order, fact));
            }
        }

        /** Who is looked at only on days that concern them misses nothing, however many days were skipped. */
        private void skippedDays() {
            var dailyCareer = career;
            var daily = copy();
            var lately = copy();
            var days = new ArrayList<MeetDay>();
            for (var number = 0; number < SKIPPED; number++) {
                days.add(orders.day(1));
            }
            var brought = new ArrayList<RegistrationEvent>();
            days.forEach(day -> brought.addAll(answer(daily, day)));
            var caughtUp = new ArrayList<RegistrationEvent>();
            for (var day : days) {
                if (dailyCareer.isConcernedBy(day.origin().today(), book.rules())) {
                    var more = answer(lately, day);
                    for (var fact : more) {
                        dailyCareer = dailyCareer.after(fact);
                    }
                    caughtUp.addAll(more);
                }
            }
            assertThat(caughtUp).as("skipped and caught up").isEqualTo(brought);
        }

        private MemoryStreams<Registration, RegistrationEvent, RegistrationCommand> copy() {
            var copy = RegistrationFixture.streams();
            copy.store(stream, dossier.subject(), life);
            return copy;
        }
    }
}
