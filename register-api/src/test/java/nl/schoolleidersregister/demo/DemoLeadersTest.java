package nl.schoolleidersregister.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.schoolleidersregister.access.demo.DemoPeople;
import nl.schoolleidersregister.demo.DemoLeader.Fate;
import nl.schoolleidersregister.demo.DemoLeader.Trace;
import nl.schoolleidersregister.demo.DemoLeader.Visit;
import nl.schoolleidersregister.registration.Fte;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made up: the same for the same day, valid, and of every kind. */
class DemoLeadersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int MANY = 300;
    private static final List<DemoLeader> ALL = allOn(TODAY);

    private static List<DemoLeader> allOn(LocalDate today) {
        var calendar = new DemoCalendar(today);
        var people = new DemoDossiers(today).all(calendar);
        var others = new DemoLeaders(today, calendar).first(MANY - people.size());
        return Stream.concat(people.stream(), others.stream()).toList();
    }

    @Test
    void the_same_day_gives_the_same_content() {
        assertThat(allOn(TODAY)).isEqualTo(ALL);
    }

    @Test
    void fewer_are_the_first_of_more() {
        var few = new DemoLeaders(TODAY, new DemoCalendar(TODAY)).first(20);
        assertThat(ALL.subList(DemoDossiers.count(), DemoDossiers.count() + 20)).isEqualTo(few);
    }

    @Test
    void everybody_is_marked_as_made_up() {
        assertThat(ALL).extracting(leader -> leader.name().family()).allMatch(name -> name.endsWith(" (demo)"));
        assertThat(DemoSchools.OTHERS)
                .extracting(school -> school.getValue().name().value())
                .allMatch(name -> name.endsWith(" (demo)"));
        assertThat(DemoProvider.values())
                .extracting(provider -> provider.called().value())
                .allMatch(name -> name.endsWith(" (demo)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2027-02-28", "2028-02-29", "2027-08-01"})
    void nobody_is_taken_for_somebody_else(String day) {
        var all = allOn(LocalDate.parse(day));
        assertThat(all).extracting(DemoLeader::key).doesNotHaveDuplicates();
        assertThat(all).extracting(DemoLeader::email).doesNotHaveDuplicates();
        assertThat(all).extracting(DemoLeader::account).doesNotHaveDuplicates();
        assertThat(all)
                .extracting(leader -> fold(leader.name().family()) + leader.birth())
                .doesNotHaveDuplicates();
    }

    @Test
    void people_who_can_log_in_keep_name_and_address_and_one_has_no_dossier() {
        var people = ALL.subList(0, DemoDossiers.count());
        assertThat(people).allSatisfy(leader -> {
            var person = DemoPeople.withKey(leader.key()).orElseThrow();
            assertThat(leader.email().value()).isEqualTo(person.email());
            assertThat(person.name())
                    .contains(leader.name().given(), leader.name().family());
        });
        assertThat(people).extracting(DemoLeader::key).doesNotContain("nienke-dijkstra");
    }

    @Test
    void karin_can_soon_ask_for_re_registration_and_is_short_of_eight_validated_points() {
        var karin = ALL.getFirst();
        assertThat(karin.enrolled().plusMonths(48)).isBetween(TODAY.plusMonths(4), TODAY.plusMonths(5));
        assertThat(karin.visits()).extracting(visit -> visit.minutes() / 60).containsExactly(24, 12, 32, 10, 2);
    }

    /** Every third day of a year and some: the weekdays, the months and a leap day all come by. */
    @Test
    void whatever_the_day_karin_looks_the_same_and_every_order_can_be_given() {
        for (var day = TODAY; day.isBefore(TODAY.plusDays(500)); day = day.plusDays(3)) {
            var today = day;
            var all = allOn(today);
            assertThat(all.getFirst().visits())
                    .as("%s", today)
                    .extracting(visit -> visit.minutes() / 60)
                    .containsExactly(24, 12, 32, 10, 2);
            assertThat(all).as("%s", today).allSatisfy(leader -> {
                assertThat(leader.awarded()).isBefore(leader.enrolled());
                assertThat(leader.judged()).isBetween(leader.enrolled(), today);
                assertThat(leader.jobs()).allMatch(job -> !job.from().isAfter(today));
                assertThat(leader.visits().stream().flatMap(visit -> visit.days().stream()))
                        .allMatch(meeting -> meeting.isBefore(today) && !meeting.isBefore(leader.enrolled()));
            });
        }
    }

    @Test
    void there_are_schools_boards_providers_and_programmes_of_every_kind() {
        var schools = Stream.concat(DemoSchools.OF_PEOPLE.stream(), DemoSchools.OTHERS.stream())
                .toList();
        assertThat(schools).hasSize(40).extracting(school -> school.getKey()).doesNotHaveDuplicates();
        assertThat(schools).allMatch(school -> school.getKey().value().startsWith("99"));
        assertThat(schools.stream().map(school -> school.getValue().board()).distinct())
                .hasSize(15);
        assertThat(schools.stream().map(school -> school.getValue().province()).distinct())
                .hasSize(12);
        assertThat(DemoCatalogue.ALL).hasSizeBetween(25, 35);
        assertThat(DemoCatalogue.ALL)
                .extracting(DemoProgramme::form)
                .contains("COURSE", "TRAINING", "CONGRESS", "LECTURE", "MASTER", "STUDY_TRIP", "MD_PROGRAMME");
        assertThat(DemoCatalogue.ALL).extracting(DemoProgramme::fate).contains(DemoProgramme.Fate.values());
        assertThat(DemoCatalogue.ALL).extracting(DemoProgramme::provider).contains(DemoProvider.values());
    }

    @Test
    void executions_lie_in_the_term_of_their_validation_from_four_years_ago_until_some_months_ahead() {
        var all = new DemoCalendar(TODAY).all();
        assertThat(all).extracting(DemoExecution::id).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(held -> {
            var valid = held.programme().term().on(TODAY);
            assertThat(valid.contains(held.first()) && valid.contains(held.last()))
                    .isTrue();
        });
        assertThat(all.getFirst().first()).isBefore(TODAY.minusYears(4));
        assertThat(all.getLast().first()).isAfter(TODAY.plusMonths(3));
    }

    @Test
    void attendance_is_recorded_within_two_months() {
        assertThat(new DemoCalendar(TODAY).all())
                .allSatisfy(held -> assertThat(held.days())
                        .allMatch(day -> !held.recorded(day).isAfter(day.plusMonths(2))));
    }

    @Test
    void every_stage_of_a_cycle_and_every_trace_is_there() {
        assertSome(leader -> leader.fate() == Fate.WAITING, 5, 40);
        assertSome(leader -> leader.fate() == Fate.REJECTED, 2, 25);
        var lapsed = registered(leader -> !TODAY.isBefore(leader.enrolled().plusMonths(48)));
        var nearTheEnd = registered(leader -> !TODAY.isBefore(leader.enrolled().plusMonths(42)));
        assertSome(lapsed, 4, 30);
        assertSome(nearTheEnd.and(lapsed.negate()), 15, 80);
        assertSome(registered(leader -> minutes(leader) >= 160 * 60), 5, 60);
        assertSome(registered(leader -> minutes(leader) < 160 * 60 && minutes(leader) >= 80 * 60), 40, 150);
        assertSome(registered(leader -> nearTheEnd.test(leader) && minutes(leader) < 80 * 60), 5, 40);
        assertThat(ALL.stream().flatMap(leader -> leader.visits().stream()))
                .extracting(Visit::trace)
                .contains(Trace.values());
    }

    @Test
    void who_works_works_within_the_rules() {
        assertThat(ALL).allSatisfy(leader -> {
            assertThat(leader.jobs()).isNotEmpty().allMatch(job -> Fte.isValid(job.fte()));
            assertThat(leader.jobs()).extracting(DemoLeader.Job::school).doesNotHaveDuplicates();
            assertThat(leader.awarded()).isAfter(leader.judged().minusYears(5)).isBefore(leader.enrolled());
            assertThat(leader.enrolled()).isBeforeOrEqualTo(leader.judged());
            assertThat(leader.judged()).isBeforeOrEqualTo(TODAY);
        });
        assertSome(leader -> leader.jobs().size() > 1, 40, 150);
    }

    @Test
    void nobody_is_at_two_meetings_on_one_day_or_at_one_before_enrolment() {
        assertThat(ALL).allSatisfy(leader -> {
            var days = leader.visits().stream()
                    .flatMap(visit -> visit.days().stream())
                    .toList();
            assertThat(days).doesNotHaveDuplicates().allMatch(day -> day.isBefore(TODAY));
            assertThat(days).allMatch(day -> !day.isBefore(leader.enrolled()));
        });
    }

    private static Predicate<DemoLeader> registered(Predicate<DemoLeader> also) {
        return also.and(leader -> leader.fate() == Fate.REGISTERED);
    }

    private static int minutes(DemoLeader leader) {
        return leader.visits().stream().mapToInt(Visit::minutes).sum();
    }

    private static void assertSome(Predicate<DemoLeader> kind, int least, int most) {
        assertThat(ALL.stream().filter(kind).count()).isBetween((long) least, (long) most);
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }
}
