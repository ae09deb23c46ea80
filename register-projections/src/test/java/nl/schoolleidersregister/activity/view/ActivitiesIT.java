package nl.schoolleidersregister.activity.view;

import static nl.schoolleidersregister.offering.OfferingFixture.programme;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.activity.Activity;
import nl.schoolleidersregister.activity.ActivityEvent;
import nl.schoolleidersregister.activity.ActivityEvent.AttendanceClaimed;
import nl.schoolleidersregister.activity.ActivityEvent.AttendanceConfirmed;
import nl.schoolleidersregister.activity.ActivityEvent.CertificateAccepted;
import nl.schoolleidersregister.activity.ActivityEvent.CertificateDeclined;
import nl.schoolleidersregister.activity.ActivityEvent.ClaimWithdrawn;
import nl.schoolleidersregister.activity.ActivityEvent.CreditWithdrawn;
import nl.schoolleidersregister.activity.ActivityEvent.Credited;
import nl.schoolleidersregister.activity.ActivityEvent.CreditingRefused;
import nl.schoolleidersregister.activity.ActivityId;
import nl.schoolleidersregister.activity.view.ActivityOnFile.Day;
import nl.schoolleidersregister.activity.view.ActivityOnFile.State;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.offering.AttendanceError;
import nl.schoolleidersregister.offering.AttendanceId;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.MeetingDays;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.RuleCode;
import nl.schoolleidersregister.testing.Erasure;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog.Entry;
import nl.schoolleidersregister.testing.TestViews;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ActivitiesIT {

    private static final DossierId ANNE = new DossierId(new UUID(0x4000L, 1));
    private static final DossierId BRAM = new DossierId(new UUID(0x4000L, 2));
    private static final ExecutionId MARCH = new ExecutionId(new UUID(0x4007L, 1));
    private static final ExecutionId APRIL = new ExecutionId(new UUID(0x4007L, 2));
    private static final AttendanceId LISTED = new AttendanceId(new UUID(0x4008L, 1));
    private static final AttendanceId LISTED_AGAIN = new AttendanceId(new UUID(0x4008L, 2));
    private static final CreditId CERTIFIED = new CreditId(new UUID(0x4009L, 1));
    private static final int MOST = 10;

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestViews views = new TestViews(database);
    private final Activities activities = new Activities(database.register());
    private final List<Entry> log = new ArrayList<>();

    private ActivitiesIT happened(DossierId who, ExecutionId where, ActivityEvent fact) {
        log.add(new Entry(Activity.streamOf(who, ActivityId.of(who, where)), who.subject(), log.size(), fact));
        return this;
    }

    private ActivitiesIT happened(ActivityEvent fact) {
        return happened(ANNE, MARCH, fact);
    }

    private Day shown() {
        views.clear();
        views.advance(List.of(new ActivityProjection()), TestViews.logged(log));
        return activities
                .find(ANNE, ActivityId.of(ANNE, MARCH))
                .orElseThrow()
                .days()
                .getFirst();
    }

    private static AttendanceClaimed claimed(ExecutionId where, String on, String day, int minutes) {
        var days = new MeetingDays(day("2026-03-02"), day("2026-04-30"));
        return new AttendanceClaimed(where, programme(480), days, day(day), new Minutes(minutes), noon(on));
    }

    private static AttendanceConfirmed confirmed(AttendanceId id, String on, String day, int minutes) {
        return new AttendanceConfirmed(id, MARCH, programme(480), day(day), new Minutes(minutes), noon(on));
    }

    private static Credited credited(CreditId credit, String on, String day, int minutes) {
        var terms = programme(480).terms();
        var points = new PePoints(
                credit,
                ActivityId.of(ANNE, MARCH).entry(),
                Basis.VALIDATED,
                terms.form(),
                new Minutes(minutes),
                day(day),
                day(day),
                programme(480).offering(),
                terms.competences());
        return new Credited(points, noon(on));
    }

    private static CreditId credit(AttendanceId attendance) {
        return new CreditId(attendance.value());
    }

    @Test
    void a_claim_waits() {
        happened(claimed(MARCH, "2026-03-05", "2026-03-02", 240));
        assertThat(shown())
                .isEqualTo(new Day(
                        day("2026-03-02"),
                        State.CLAIMED,
                        new Minutes(240),
                        noon("2026-03-05"),
                        noon("2026-03-05"),
                        null,
                        null,
                        null,
                        null,
                        null));
        assertThat(activities.claimed(MOST)).hasSize(1);
    }

    @Test
    void a_claim_that_was_confirmed_counts_with_the_minutes_of_the_list() {
        happened(claimed(MARCH, "2026-03-05", "2026-03-02", 480))
                .happened(confirmed(LISTED, "2026-03-09", "2026-03-02", 240))
                .happened(credited(credit(LISTED), "2026-03-09", "2026-03-02", 240));
        assertThat(shown())
                .isEqualTo(new Day(
                        day("2026-03-02"),
                        State.CREDITED,
                        new Minutes(240),
                        noon("2026-03-09"),
                        noon("2026-03-05"),
                        noon("2026-03-09"),
                        credit(LISTED),
                        null,
                        null,
                        null));
        assertThat(activities.claimed(MOST)).isEmpty();
    }

    @Test
    void a_claim_that_was_taken_back_waits_no_longer() {
        happened(claimed(MARCH, "2026-03-05", "2026-03-02", 480))
                .happened(new ClaimWithdrawn(day("2026-03-02"), noon("2026-03-06")));
        assertThat(shown().state()).isEqualTo(State.WITHDRAWN);
        assertThat(activities.claimed(MOST)).isEmpty();
    }

    @Test
    void an_accepted_certificate_counts() {
        happened(claimed(MARCH, "2026-03-05", "2026-03-02", 240))
                .happened(new CertificateAccepted(day("2026-03-02"), noon("2026-03-09")))
                .happened(credited(CERTIFIED, "2026-03-09", "2026-03-02", 240));
        assertThat(shown().state()).isEqualTo(State.CREDITED);
        assertThat(shown().credit()).isEqualTo(CERTIFIED);
        assertThat(shown().confirmedAt()).isNull();
    }

    @Test
    void a_list_beside_an_accepted_certificate_changes_neither_minutes_nor_credit() {
        happened(claimed(MARCH, "2026-03-05", "2026-03-02", 240))
                .happened(new CertificateAccepted(day("2026-03-02"), noon("2026-03-09")))
                .happened(credited(CERTIFIED, "2026-03-09", "2026-03-02", 240))
                .happened(confirmed(LISTED, "2026-03-10", "2026-03-02", 480));
        assertThat(shown().state()).isEqualTo(State.CREDITED);
        assertThat(shown().credit()).isEqualTo(CERTIFIED);
        assertThat(shown().minutes()).isEqualTo(new Minutes(240));
        assertThat(shown().confirmedAt()).isEqualTo(noon("2026-03-10"));
    }

    @Test
    void a_declined_certificate_says_why_until_the_claim_is_made_anew() {
        happened(claimed(MARCH, "2026-03-05", "2026-03-02", 240))
                .happened(new CertificateDeclined(
                        day("2026-03-02"), Personal.of(new Reason("Van iemand anders.")), noon("2026-03-09")));
        assertThat(shown().state()).isEqualTo(State.DECLINED);
        assertThat(shown().reason()).isEqualTo("Van iemand anders.");
        happened(claimed(MARCH, "2026-03-10", "2026-03-02", 180));
        assertThat(shown().state()).isEqualTo(State.CLAIMED);
        assertThat(shown().reason()).isNull();
        assertThat(shown().minutes()).isEqualTo(new Minutes(180));
        assertThat(shown().claimedAt()).isEqualTo(noon("2026-03-10"));
    }

    @Test
    void what_the_ledger_refused_names_the_rule() {
        happened(confirmed(LISTED, "2026-03-09", "2026-03-02", 240))
                .happened(credited(credit(LISTED), "2026-03-09", "2026-03-02", 240))
                .happened(new CreditingRefused(credit(LISTED), new RuleCode("points.registered"), noon("2026-03-09")));
        assertThat(shown().state()).isEqualTo(State.REFUSED);
        assertThat(shown().rule()).isEqualTo(new RuleCode("points.registered"));
        assertThat(shown().claimedAt()).isNull();
    }

    @Test
    void what_was_refused_because_the_programme_is_full_names_the_rule_too() {
        happened(claimed(MARCH, "2026-03-05", "2026-03-02", 60))
                .happened(confirmed(LISTED, "2026-03-09", "2026-03-02", 240))
                .happened(new CreditingRefused(credit(LISTED), new RuleCode("claim.programme"), noon("2026-03-09")));
        assertThat(shown())
                .isEqualTo(new Day(
                        day("2026-03-02"),
                        State.REFUSED,
                        new Minutes(240),
                        noon("2026-03-09"),
                        noon("2026-03-05"),
                        noon("2026-03-09"),
                        credit(LISTED),
                        new RuleCode("claim.programme"),
                        null,
                        null));
    }

    @Test
    void what_the_provider_took_back_says_why_until_it_is_recorded_anew() {
        happened(confirmed(LISTED, "2026-03-09", "2026-03-02", 240))
                .happened(credited(credit(LISTED), "2026-03-09", "2026-03-02", 240))
                .happened(new CreditWithdrawn(credit(LISTED), AttendanceError.DAY_OR_HOURS, noon("2026-03-10")));
        assertThat(shown().state()).isEqualTo(State.REVERSED);
        assertThat(shown().why()).isEqualTo(AttendanceError.DAY_OR_HOURS);
        happened(confirmed(LISTED_AGAIN, "2026-03-10", "2026-03-02", 120))
                .happened(credited(credit(LISTED_AGAIN), "2026-03-10", "2026-03-02", 120));
        assertThat(shown().state()).isEqualTo(State.CREDITED);
        assertThat(shown().why()).isNull();
        assertThat(shown().minutes()).isEqualTo(new Minutes(120));
    }

    @Test
    void each_batch_goes_on_from_the_rows_of_the_one_before() {
        happened(confirmed(LISTED, "2026-03-09", "2026-03-02", 240))
                .happened(credited(credit(LISTED), "2026-03-09", "2026-03-02", 240))
                .happened(new CreditWithdrawn(credit(LISTED), AttendanceError.NOT_THERE, noon("2026-03-10")));
        for (var logged : TestViews.logged(log)) {
            views.advance(List.of(new ActivityProjection()), List.of(logged));
        }
        var day = activities.of(ANNE).getFirst().days().getFirst();
        assertThat(day.state()).isEqualTo(State.REVERSED);
        assertThat(day.confirmedAt()).isEqualTo(noon("2026-03-09"));
    }

    @Test
    void a_leader_sees_their_own_the_latest_first_with_all_days() {
        happened(claimed(MARCH, "2026-03-05", "2026-03-02", 240))
                .happened(claimed(MARCH, "2026-03-05", "2026-03-03", 240))
                .happened(ANNE, APRIL, claimed(APRIL, "2026-04-05", "2026-04-02", 240))
                .happened(BRAM, APRIL, claimed(APRIL, "2026-04-05", "2026-04-02", 240));
        shown();
        assertThat(activities.of(ANNE).stream().map(ActivityOnFile::execution)).containsExactly(APRIL, MARCH);
        assertThat(activities.of(ANNE).getLast().days().stream().map(Day::day))
                .containsExactly(day("2026-03-02"), day("2026-03-03"));
        assertThat(activities.of(ANNE).getLast().programme()).isEqualTo(programme(480));
        assertThat(activities.find(BRAM, ActivityId.of(ANNE, MARCH))).isEmpty();
    }

    @Test
    void what_waits_is_shown_the_longest_first_and_no_more_than_asked() {
        happened(claimed(MARCH, "2026-03-05", "2026-03-02", 240))
                .happened(BRAM, APRIL, claimed(APRIL, "2026-03-04", "2026-03-03", 240));
        shown();
        assertThat(activities.claimed(MOST).stream().map(ClaimedDay::dossier))
                .containsExactly(BRAM.value(), ANNE.value());
        assertThat(activities.claimed(1)).hasSize(1);
    }

    @Test
    void without_its_key_a_reason_is_gone_and_the_rest_stands() {
        happened(claimed(MARCH, "2026-03-05", "2026-03-02", 240))
                .happened(new CertificateDeclined(
                        day("2026-03-02"), Personal.of(new Reason("Van iemand anders.")), noon("2026-03-09")));
        views.advance(
                List.of(new ActivityProjection()),
                TestViews.logged(log).stream().map(Erasure::of).toList());
        var day = activities.of(ANNE).getFirst().days().getFirst();
        assertThat(day.state()).isEqualTo(State.DECLINED);
        assertThat(day.reason()).isNull();
    }
}
