package nl.schoolleidersregister.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.activity.ActivityEvent.CertificateAccepted;
import nl.schoolleidersregister.activity.ActivityEvent.CertificateDeclined;
import nl.schoolleidersregister.activity.ActivityEvent.ClaimWithdrawn;
import nl.schoolleidersregister.activity.ActivityEvent.CreditWithdrawn;
import nl.schoolleidersregister.activity.ActivityEvent.Credited;
import nl.schoolleidersregister.activity.ActivityEvent.CreditingRefused;
import nl.schoolleidersregister.choice.OwnChoiceEvent.ChoiceWithdrawn;
import nl.schoolleidersregister.choice.PrecedentEvent.PrecedentWithdrawn;
import nl.schoolleidersregister.evaluation.Seed;
import nl.schoolleidersregister.evidence.EvidenceEvent.EvidenceWithdrawn;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.namesake.NamesakeEvent.Dismissed;
import nl.schoolleidersregister.offering.Execution;
import nl.schoolleidersregister.offering.ExecutionEvent.AttendanceWithdrawn;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.Offering;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingDeclined;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingValidated;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingWithdrawn;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentConfirmed;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentEnded;
import nl.schoolleidersregister.registration.RegistrationEvent.Enrolled;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsReversed;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationRejected;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationVerified;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Subject;
import nl.schoolleidersregister.testing.Erasure;
import nl.schoolleidersregister.testing.RandomEvents;
import nl.schoolleidersregister.testing.RandomHistory;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog.Entry;
import nl.schoolleidersregister.testing.TestViews;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of all projections together, on histories by chance. */
class ProjectionsIT {

    private static final long SEED = Seed.of(ProjectionsIT.class);
    private static final int DOSSIERS = 60;
    private static final int MANY_DOSSIERS = 150;

    /** Of every view the columns that hold nothing personal. */
    private static final List<String> IMPERSONAL = List.of(
            "select row(dossier, version, enrolled_on, registered_on, cycle_from, cycle_until, regulation,"
                    + " waiting_since)::text from view.dossier order by 1",
            "select row(qualification, dossier, awarded_on, stated_at, outcome, judged_at)::text"
                    + " from view.qualification order by 1",
            "select row(employment, dossier, function, contract, fte, from_day, until_day)::text"
                    + " from view.employment order by 1",
            "select row(namesake, existing, account, since, outcome)::text from view.namesake order by 1",
            "select row(evidence, dossier, kind, thing, type, bytes, attached_at, withdrawn_at)::text"
                    + " from view.evidence order by 1",
            "select row(activity, day, state, minutes, changed, claimed, confirmed, credit, rule, why)::text"
                    + " from view.activity_day order by 1",
            "select row(offering, provider, title, outcome, valid_from, valid_until, decided_at, version)::text"
                    + " from view.offering order by 1",
            "select row(choice, dossier, form, first_day, last_day, minutes, competences, state, recorded, changed,"
                    + " drawn, officer, held_until, asked, answer_by, answered, rule, credit)::text"
                    + " from view.choice order by 1",
            "select row(goal, dossier, competences, by_day, state, version)::text from view.goal order by 1",
            "select t::text from view.goal_activity t order by 1",
            "select t::text from view.evc_trajectory t order by 1",
            "select t::text from view.evc_seat t order by 1",
            "select row(scan, dossier, edition, kept, removed)::text from view.self_scan order by 1",
            "select row(team, recorder, form, first_day, last_day, minutes, competences, recorded, withdrawn,"
                    + " accepted)::text from view.team_activity order by 1",
            "select t::text from view.team_part t order by 1",
            "select t::text from view.activity t order by 1",
            "select t::text from view.pe_points t order by 1",
            "select t::text from view.provider t order by 1",
            "select t::text from view.execution t order by 1",
            "select t::text from view.attendance t order by 1",
            "select t::text from view.school t order by 1");

    /** Of every view the columns that hold something personal. */
    private static final List<String> PERSONAL = List.of(
            "select concat(given, prefix, family, birth_date, email, number) from view.dossier",
            "select concat(words, near, sorted) from view.register_name",
            "select concat(words, near, sorted) from view.dossier_name",
            "select concat(training, institution, reason) from view.qualification",
            "select concat(school, school_name, town, board) from view.employment",
            "select concat(reason) from view.activity_day",
            "select concat(title, explanation, question, answer, reason) from view.choice",
            "select concat(title, question) from view.goal",
            "select concat(answers) from view.self_scan",
            "select concat(title) from view.team_activity",
            "select concat(reason) from view.offering",
            "select concat(given, prefix, family, birth_date, email) from view.namesake",
            "select concat(name, hash) from view.evidence");

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestViews views = new TestViews(database);
    private final Random random = new Random(SEED);
    private final List<Projection> projections = FeedConfiguration.projections();

    private List<LoggedEvent> history() {
        return TestViews.logged(RandomHistory.of(random, DOSSIERS));
    }

    private static List<List<LoggedEvent>> batches(List<LoggedEvent> events, Random random, int most) {
        var batches = new ArrayList<List<LoggedEvent>>();
        for (var from = 0; from < events.size(); from += batches.getLast().size()) {
            batches.add(events.subList(from, Math.min(events.size(), from + 1 + random.nextInt(most))));
        }
        return batches;
    }

    private List<String> rowsAfter(List<List<LoggedEvent>> batches) {
        views.clear();
        batches.forEach(batch -> views.advance(projections, batch));
        return views.rows();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10, 100, 5000})
    void the_size_of_the_batches_is_nothing_to_the_rows(int most) {
        var history = history();
        var atOnce = rowsAfter(List.of(history));
        assertThat(atOnce).hasSizeGreaterThan(3 * DOSSIERS);
        assertThat(rowsAfter(batches(history, random, most))).isEqualTo(atOnce);
    }

    /** A hundred rows and more are copied in binary, and others are not. */
    @Test
    void many_rows_at_once_are_the_rows_of_small_batches() {
        var history = TestViews.logged(RandomHistory.of(random, MANY_DOSSIERS));
        var atOnce = rowsAfter(List.of(history));
        assertThat(views.rows("select dossier::text from view.employment")).hasSizeGreaterThan(100);
        assertThat(rowsAfter(batches(history, random, 60))).isEqualTo(atOnce);
    }

    /** A rebuild reads so, and a partition of a topic brings them so. */
    @Test
    void facts_of_different_subjects_may_come_in_any_order() {
        var history = history();
        var inOrder = rowsAfter(List.of(history));
        views.clear();
        var buckets = new ArrayList<>(Batch.ALL);
        Collections.shuffle(buckets, random);
        for (var bucket : buckets) {
            var events = history.stream()
                    .filter(event -> event.metadata().bucket() == bucket)
                    .toList();
            views.advance(projections, new Batch(events, history.getLast().position(), Set.of(bucket)));
        }
        assertThat(views.rows()).isEqualTo(inOrder);
    }

    @Test
    void batches_that_come_again_change_nothing() {
        var history = history();
        var atOnce = rowsAfter(List.of(history));
        var batches = new ArrayList<List<LoggedEvent>>();
        for (var batch : batches(history, random, 20)) {
            batches.add(batch);
            batches.add(batches.get(random.nextInt(batches.size())));
        }
        assertThat(rowsAfter(batches)).isEqualTo(atOnce);
    }

    @Test
    void erased_details_leave_their_columns_empty_and_everything_else_as_it_was() {
        var history = history();
        views.advance(projections, history);
        var counts = countsButNames();
        var impersonal = IMPERSONAL.stream().map(views::rows).toList();
        assertThat(PERSONAL.stream().flatMap(query -> views.rows(query).stream()))
                .anyMatch(text -> !text.isEmpty());
        views.clear();
        batches(history.stream().map(Erasure::of).toList(), random, 50)
                .forEach(batch -> views.advance(projections, batch));
        assertThat(countsButNames()).isEqualTo(counts);
        assertThat(IMPERSONAL.stream().map(views::rows).toList()).isEqualTo(impersonal);
        assertThat(PERSONAL.stream().flatMap(query -> views.rows(query).stream()))
                .containsOnly("");
    }

    /** Who was erased cannot be looked up by name, and has no row for it. */
    private List<String> countsButNames() {
        return views.counts().stream()
                .filter(count -> !count.startsWith("register_name ") && !count.startsWith("dossier_name "))
                .toList();
    }

    /** Facts about what no row is there for, in the order of the projections: those before the fault move on. */
    private static List<Event> strays() {
        var some = new RandomEvents(new Random(SEED));
        return List.of(
                some.of(Enrolled.class),
                some.of(QualificationVerified.class),
                some.of(QualificationRejected.class),
                some.of(EmploymentEnded.class),
                some.of(EmploymentConfirmed.class),
                some.of(PePointsReversed.class),
                some.of(Dismissed.class),
                some.of(EvidenceWithdrawn.class));
    }

    /** The same, about what stands on streams of its own. */
    private static List<Entry> straysOfTheirOwn(Subject stranger) {
        var some = new RandomEvents(new Random(SEED));
        var activity = "activity:" + new UUID(0, 2) + "@" + stranger.value();
        var choice = "own-choice:" + new UUID(0, 2) + "@" + stranger.value();
        var precedent = "precedent:" + new UUID(0, 5);
        var offering = Offering.streamOf(new OfferingId(new UUID(0, 3)));
        var execution = Execution.streamOf(new ExecutionId(new UUID(0, 4)));
        return List.of(
                new Entry(activity, stranger, 0, some.of(ClaimWithdrawn.class)),
                new Entry(activity, stranger, 0, some.of(Credited.class)),
                new Entry(activity, stranger, 0, some.of(CreditingRefused.class)),
                new Entry(activity, stranger, 0, some.of(CreditWithdrawn.class)),
                new Entry(activity, stranger, 0, some.of(CertificateAccepted.class)),
                new Entry(activity, stranger, 0, some.of(CertificateDeclined.class)),
                new Entry(choice, stranger, 0, some.of(ChoiceWithdrawn.class)),
                new Entry(precedent, new Subject(precedent), 0, some.of(PrecedentWithdrawn.class)),
                new Entry(offering, new Subject(offering), 0, some.of(OfferingValidated.class)),
                new Entry(offering, new Subject(offering), 0, some.of(OfferingDeclined.class)),
                new Entry(offering, new Subject(offering), 0, some.of(OfferingWithdrawn.class)),
                new Entry(execution, new Subject(execution), 0, some.of(AttendanceWithdrawn.class)));
    }

    @Test
    void a_missing_activity_offering_or_attendance_is_a_fault_too() {
        var history = history();
        views.advance(projections, history);
        var before = views.rows();
        var next = history.size();
        for (var stray : straysOfTheirOwn(new DossierId(new UUID(0, 1)).subject())) {
            // Views that the fact is not about pass it, so the next one has to stand behind it.
            assertFault(++next, stray);
        }
        assertThat(views.rows()).isEqualTo(before);
    }

    @Test
    void a_missing_row_is_a_fault_and_nothing_of_its_batch_is_kept() {
        var history = history();
        views.advance(projections, history);
        var before = views.rows();
        var stranger = new DossierId(new UUID(0, 1)).subject();
        for (var stray : strays()) {
            assertFault(history.size() + 1, new Entry("registration:stray", stranger, 0, stray));
        }
        assertThat(views.rows()).isEqualTo(before);
    }

    @Test
    void a_missing_qualification_or_employment_of_a_dossier_that_is_there_is_a_fault_too() {
        var history = history();
        views.advance(projections, history);
        var before = views.rows();
        var known =
                new Subject(views.rows("select dossier::text from view.dossier").getFirst());
        for (var stray : strays().subList(1, 4)) {
            assertFault(history.size() + 1, new Entry("registration:" + known.value(), known, 1_000, stray));
        }
        assertThat(views.rows()).isEqualTo(before);
    }

    private void assertFault(long transaction, Entry stray) {
        var batch = TestViews.loggedFrom(transaction, List.of(stray));
        assertThatIllegalStateException().as("%s", stray).isThrownBy(() -> views.advance(projections, batch));
    }
}
