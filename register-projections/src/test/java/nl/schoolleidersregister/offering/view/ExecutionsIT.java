package nl.schoolleidersregister.offering.view;

import static nl.schoolleidersregister.offering.OfferingFixture.course;
import static nl.schoolleidersregister.offering.OfferingFixture.programme;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.offering.AttendanceError;
import nl.schoolleidersregister.offering.AttendanceId;
import nl.schoolleidersregister.offering.Execution;
import nl.schoolleidersregister.offering.ExecutionEvent;
import nl.schoolleidersregister.offering.ExecutionEvent.AttendanceRecorded;
import nl.schoolleidersregister.offering.ExecutionEvent.AttendanceWithdrawn;
import nl.schoolleidersregister.offering.ExecutionEvent.ExecutionScheduled;
import nl.schoolleidersregister.offering.ExecutionEvent.MandateEnded;
import nl.schoolleidersregister.offering.ExecutionEvent.MandateGiven;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.MeetingDays;
import nl.schoolleidersregister.offering.OfferingFixture;
import nl.schoolleidersregister.offering.OfferingTerms;
import nl.schoolleidersregister.offering.OfferingTitle;
import nl.schoolleidersregister.offering.Place;
import nl.schoolleidersregister.offering.Programme;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.provider.ProviderName;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Subject;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog.Entry;
import nl.schoolleidersregister.testing.TestViews;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ExecutionsIT {

    private static final ProviderId OTHER = new ProviderId(new UUID(0x4005L, 2));
    private static final DossierId ANNE = new DossierId(new UUID(0x4000L, 1));
    private static final DossierId BRAM = new DossierId(new UUID(0x4000L, 2));
    private static final int MOST = 10;

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestViews views = new TestViews(database);
    private final Executions executions = new Executions(database.register());

    private static ExecutionId execution(int number) {
        return new ExecutionId(new UUID(0x4007L, number));
    }

    private static AttendanceId attendance(int number) {
        return new AttendanceId(new UUID(0x4008L, number));
    }

    private static Entry entry(int number, int sequence, ExecutionEvent fact) {
        var stream = Execution.streamOf(execution(number));
        return new Entry(stream, new Subject(stream), sequence, fact);
    }

    private static Entry scheduled(int number, ProviderId by, String first, String last) {
        return scheduled(number, by, programme(480), first, last);
    }

    private static Entry scheduled(int number, ProviderId by, Programme programme, String first, String last) {
        var days = new MeetingDays(day(first), day(last));
        return entry(number, 0, new ExecutionScheduled(by, programme, days, new Place("Utrecht"), noon("2026-01-10")));
    }

    private static Programme called(String title, String provider) {
        var terms = course(480);
        return new Programme(
                programme(480).offering(),
                new ProviderName(provider),
                new OfferingTerms(new OfferingTitle(title), terms.form(), terms.minutes(), terms.competences()));
    }

    private static Entry attended(int sequence, int number, DossierId who, String day, int minutes) {
        return entry(
                1,
                sequence,
                new AttendanceRecorded(
                        attendance(number),
                        execution(1),
                        programme(480),
                        who,
                        day(day),
                        new Minutes(minutes),
                        noon(day)));
    }

    private static Entry withdrawn(int sequence, int number, DossierId who, String on) {
        return entry(
                1,
                sequence,
                new AttendanceWithdrawn(attendance(number), execution(1), who, AttendanceError.NOT_THERE, noon(on)));
    }

    private void happened(Entry... entries) {
        views.advance(List.of(new ExecutionProjection()), TestViews.logged(List.of(entries)));
    }

    private static List<ExecutionId> ids(List<ExecutionOnFile> found) {
        return found.stream().map(ExecutionOnFile::id).toList();
    }

    @Test
    void an_execution_shows_what_is_held_when_and_where() {
        happened(scheduled(1, OfferingFixture.PROVIDER, "2026-03-02", "2026-03-04"));
        assertThat(executions.find(execution(1)))
                .contains(new ExecutionOnFile(
                        execution(1),
                        OfferingFixture.PROVIDER,
                        programme(480),
                        new MeetingDays(day("2026-03-02"), day("2026-03-04")),
                        new Place("Utrecht"),
                        0,
                        null,
                        null));
        assertThat(executions.find(execution(2))).isEmpty();
    }

    @Test
    void participants_are_counted_once_and_while_they_stand_on_the_list() {
        happened(
                scheduled(1, OfferingFixture.PROVIDER, "2026-03-02", "2026-03-04"),
                attended(1, 1, ANNE, "2026-03-02", 240),
                attended(2, 2, ANNE, "2026-03-03", 240),
                attended(3, 3, BRAM, "2026-03-02", 240),
                withdrawn(4, 3, BRAM, "2026-03-05"));
        assertThat(executions.find(execution(1)).orElseThrow().participants()).isOne();
    }

    @Test
    void the_list_shows_what_stands_by_day_and_below_it_what_was_withdrawn() {
        happened(
                scheduled(1, OfferingFixture.PROVIDER, "2026-03-02", "2026-03-04"),
                attended(1, 1, ANNE, "2026-03-03", 240),
                attended(2, 2, BRAM, "2026-03-02", 120),
                attended(3, 3, ANNE, "2026-03-02", 60),
                withdrawn(4, 2, BRAM, "2026-03-05"));
        assertThat(executions.attendance(execution(1)))
                .containsExactly(
                        line(3, ANNE, "2026-03-02", 60, null),
                        line(1, ANNE, "2026-03-03", 240, null),
                        line(2, BRAM, "2026-03-02", 120, "2026-03-05"));
        assertThat(executions.attendance(execution(2))).isEmpty();
    }

    private static AttendanceOnFile line(
            int number, DossierId who, String day, int minutes, @Nullable String withdrawnOn) {
        return new AttendanceOnFile(
                attendance(number),
                who,
                null,
                null,
                day(day),
                new Minutes(minutes),
                noon(day),
                null,
                withdrawnOn == null ? null : noon(withdrawnOn),
                withdrawnOn == null ? null : AttendanceError.NOT_THERE);
    }

    @Test
    void a_withdrawal_in_a_later_batch_finds_its_record() {
        happened(
                scheduled(1, OfferingFixture.PROVIDER, "2026-03-02", "2026-03-04"),
                attended(1, 1, ANNE, "2026-03-03", 240));
        views.advance(
                List.of(new ExecutionProjection()),
                TestViews.loggedFrom(3, List.of(withdrawn(2, 1, ANNE, "2026-03-05"))));
        assertThat(executions.attendance(execution(1)))
                .singleElement()
                .extracting(AttendanceOnFile::withdrawnAt)
                .isEqualTo(noon("2026-03-05"));
    }

    @Test
    void a_provider_sees_its_own_the_latest_first() {
        happened(
                scheduled(1, OfferingFixture.PROVIDER, "2026-03-02", "2026-03-04"),
                scheduled(2, OTHER, "2026-03-02", "2026-03-04"),
                scheduled(3, OfferingFixture.PROVIDER, "2026-04-02", "2026-04-02"));
        assertThat(ids(executions.of(OfferingFixture.PROVIDER))).containsExactly(execution(3), execution(1));
    }

    @Test
    void what_was_held_is_found_from_its_first_day_to_its_last() {
        happened(scheduled(1, OfferingFixture.PROVIDER, "2026-03-02", "2026-03-04"));
        assertThat(executions.held("", day("2026-03-04"), day("2026-03-31"), MOST))
                .hasSize(1);
        assertThat(executions.held("", day("2026-03-05"), day("2026-03-31"), MOST))
                .isEmpty();
        assertThat(executions.held("", day("2026-01-01"), day("2026-03-02"), MOST))
                .hasSize(1);
        assertThat(executions.held("", day("2026-01-01"), day("2026-03-01"), MOST))
                .isEmpty();
    }

    @Test
    void what_was_held_is_found_by_letters_of_title_or_provider_as_they_are() {
        happened(
                scheduled(
                        1,
                        OfferingFixture.PROVIDER,
                        called("100% aanwezig (demo)", "Academie (demo)"),
                        "2026-03-02",
                        "2026-03-02"),
                scheduled(
                        2,
                        OfferingFixture.PROVIDER,
                        called("Leiden (demo)", "Instituut a_b (demo)"),
                        "2026-03-02",
                        "2026-03-02"));
        assertThat(ids(held("LEID"))).containsExactly(execution(2));
        assertThat(ids(held(" academie "))).containsExactly(execution(1));
        assertThat(ids(held("%"))).containsExactly(execution(1));
        assertThat(ids(held("a_b"))).containsExactly(execution(2));
        assertThat(held("a_d")).isEmpty();
        assertThat(held("\\")).isEmpty();
        assertThat(executions.held("", day("2026-01-01"), day("2026-12-31"), 1)).hasSize(1);
    }

    private List<ExecutionOnFile> held(String letters) {
        return executions.held(letters, day("2026-01-01"), day("2026-12-31"), MOST);
    }

    @Test
    void a_board_finds_what_it_has_a_mandate_for_until_that_ends() {
        var board = new BoardNumber("99101");
        happened(scheduled(1, OfferingFixture.PROVIDER, "2026-03-02", "2026-03-04"));
        var stream = Execution.streamOf(execution(1));
        views.advance(
                List.of(new ExecutionProjection()),
                TestViews.loggedFrom(
                        2,
                        List.of(new Entry(
                                stream, new Subject(stream), 1, new MandateGiven(board, noon("2026-02-01"))))));
        assertThat(executions.mandatedTo(board)).extracting(ExecutionOnFile::id).containsExactly(execution(1));
        assertThat(executions.mandatedTo(new BoardNumber("99102"))).isEmpty();
        assertThat(executions.mandates(execution(1)))
                .containsExactly(new MandateOnFile(board, "99101", noon("2026-02-01"), null));
        assertThat(executions.mandatesOf(OfferingFixture.PROVIDER)).hasSize(1);
        views.advance(
                List.of(new ExecutionProjection()),
                TestViews.loggedFrom(
                        3,
                        List.of(new Entry(
                                stream, new Subject(stream), 2, new MandateEnded(board, noon("2026-02-02"))))));
        assertThat(executions.mandatedTo(board)).isEmpty();
        assertThat(executions.mandatesOf(OfferingFixture.PROVIDER)).isEmpty();
        assertThat(executions.mandates(execution(1)))
                .containsExactly(new MandateOnFile(board, "99101", noon("2026-02-01"), noon("2026-02-02")));
    }
}
