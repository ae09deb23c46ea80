package nl.schoolleidersregister.bench.history;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.schoolleidersregister.choice.OwnChoiceEvent.ExplanationAccepted;
import nl.schoolleidersregister.commands.StreamKinds;
import nl.schoolleidersregister.day.DayEvent.DayBegan;
import nl.schoolleidersregister.log.EventCodec;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.recognition.GuidedEvent.GuidedCredited;
import nl.schoolleidersregister.registration.CycleEvent.RenewalApplied;
import nl.schoolleidersregister.registration.RegisterNumber;
import nl.schoolleidersregister.registration.RegistrationEvent.Enrolled;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsEarned;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import nl.schoolleidersregister.shared.Event;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A small history: the register can read it, show it and go on with it, and the same seed makes it again. */
class GeneratedLogIT {

    private static final long SEED = Long.getLong("seed", 7);
    private static final Size SMALL = new Size(60, 6, SEED);

    private static ReadLog log;
    private static List<LoggedEvent> facts;

    @BeforeAll
    static void make() throws SQLException, IOException {
        System.out.println("seed " + SEED);
        log = new ReadLog(SMALL);
        facts = log.facts();
    }

    @AfterAll
    static void close() {
        log.close();
    }

    @Test
    void everything_that_was_made_can_be_read_and_opened() {
        assertThat(facts).hasSize(Math.toIntExact(log.made().events()));
        assertThat(facts.getLast().position()).isEqualTo(log.made().last());
        assertThat(facts).map(log::told).noneMatch(String::isBlank);
        assertThat(sealed()).isPositive();
    }

    private static long sealed() {
        return log.register().sql("select payload from domain_event_entry").query(String.class).list().stream()
                .filter(payload -> !EventCodec.keysIn(payload).isEmpty())
                .count();
    }

    @Test
    void facts_stand_in_the_order_of_time_and_people_between_each_other() {
        assertThat(facts).isSortedAccordingTo((one, other) -> one.recordedAt().compareTo(other.recordedAt()));
        var people = facts.stream()
                .filter(fact -> fact.event() instanceof PePointsEarned)
                .map(fact -> fact.metadata().subject())
                .toList();
        var first = people.getFirst();
        assertThat(people.subList(0, people.lastIndexOf(first))).anyMatch(person -> !person.equals(first));
    }

    @Test
    void days_begin_leaders_enrol_and_learn_in_all_ways() {
        assertThat(many(DayBegan.class))
                .isEqualTo(Math.toIntExact(
                        SMALL.last().toEpochDay() - SMALL.first().toEpochDay() + 1));
        assertThat(many(Enrolled.class)).isGreaterThanOrEqualTo(SMALL.leaders());
        assertThat(List.of(Registered.class, RenewalApplied.class, ExplanationAccepted.class, GuidedCredited.class))
                .allSatisfy(kind -> assertThat(many(kind)).isPositive());
    }

    private static int many(Class<? extends Event> kind) {
        return (int)
                facts.stream().map(LoggedEvent::event).filter(kind::isInstance).count();
    }

    @Test
    void an_order_names_a_place_that_the_log_had_reached() {
        var indexes = facts.stream().collect(toMap(LoggedEvent::position, identity()));
        assertThat(facts.stream().filter(fact -> fact.event() instanceof RenewalApplied))
                .isNotEmpty()
                .allSatisfy(fact -> {
                    var known = ((RenewalApplied) fact.event()).position();
                    assertThat(known.index()).isEqualTo(fact.position().index() - 1);
                    assertThat(indexes).containsKey(new Position(known.era(), known.tx(), known.index()));
                });
    }

    @Test
    void every_fact_follows_from_itself_or_from_one_before_it() {
        var seen = new HashMap<Object, Long>();
        var following = 0;
        for (var fact : facts) {
            var before = seen.get(fact.metadata().causation());
            following += before == null ? 0 : 1;
            seen.put(fact.id(), fact.position().index());
        }
        assertThat(following).isGreaterThan(facts.size() / 4);
    }

    @Test
    void views_take_all_of_it() {
        log.show(facts);
        assertThat(rows("dossier")).isEqualTo(SMALL.leaders());
        assertThat(rows("pe_points")).isPositive();
        assertThat(rows("choice")).isPositive();
        assertThat(rows("attendance")).isPositive();
    }

    private static long rows(String view) {
        return log.one("select count(*) from view." + view);
    }

    @Test
    void every_stream_is_loaded_from_its_facts() {
        var types = types();
        var kinds = StreamKinds.all().stream().collect(toMap(kind -> kind.type().getSimpleName(), identity()));
        var streams = new HashMap<String, HeldStream<?, ?>>();
        for (var fact : facts) {
            var stream = streams.computeIfAbsent(
                    fact.stream(), id -> HeldStream.empty(requireNonNull(kinds.get(types.get(id))), id));
            assertThat(stream.version()).as(fact.stream()).isEqualTo(fact.sequence() - 1);
            stream.replay(fact.event());
        }
        assertThat(streams).hasSameSizeAs(types);
    }

    private static Map<String, String> types() {
        var types = new HashMap<String, String>();
        log.register()
                .sql("select distinct aggregate_identifier, type from domain_event_entry")
                .query(row -> {
                    types.put(row.getString(1), row.getString(2));
                });
        return types;
    }

    @Test
    void a_register_goes_on_where_it_ends() {
        assertThat(log.one("select nextval('register_number_serial')"))
                .isEqualTo((long) RegisterNumber.FIRST_SERIAL + SMALL.leaders());
        assertThat(log.one("select max(day) - date '2000-01-01' from day_round"))
                .isEqualTo(ChronoUnit.DAYS.between(LocalDate.of(2000, 1, 1), SMALL.last()));
    }

    @Test
    void policies_have_passed_it_and_would_order_nothing_new() {
        assertThat(log.reached()).isEqualTo(log.made().last());
        var earned = new TreeSet<String>();
        var credited = new ArrayList<String>();
        for (var fact : facts) {
            switch (fact.event()) {
                case PePointsEarned points ->
                    earned.add(points.points().credit().toString());
                case GuidedCredited points ->
                    credited.add(points.points().credit().toString());
                default -> {
                    // Only what is credited is looked for.
                }
            }
        }
        assertThat(credited).isNotEmpty();
        assertThat(credited.stream().filter(earned::contains).count()).isGreaterThan(credited.size() * 9L / 10);
    }

    @Test
    void the_same_seed_makes_the_same_facts_and_another_one_others() throws SQLException, IOException {
        var told = facts.stream().map(log::told).toList();
        try (var again = new ReadLog(SMALL);
                var other = new ReadLog(new Size(SMALL.leaders(), SMALL.years(), SEED + 1))) {
            assertThat(again.facts().stream().map(again::told).toList()).isEqualTo(told);
            assertThat(other.facts().stream().map(other::told).toList()).isNotEqualTo(told);
        }
    }

    @Test
    void a_register_that_has_a_history_is_left_as_it_is() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> log.again(SMALL));
        assertThat(log.facts()).hasSameSizeAs(facts);
    }
}
