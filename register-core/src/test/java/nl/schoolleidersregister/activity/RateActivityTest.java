package nl.schoolleidersregister.activity;

import static nl.schoolleidersregister.activity.ActivityFixture.ACTIVITY;
import static nl.schoolleidersregister.activity.ActivityFixture.ANNE;
import static nl.schoolleidersregister.activity.ActivityFixture.CERTIFIED;
import static nl.schoolleidersregister.activity.ActivityFixture.EXECUTION;
import static nl.schoolleidersregister.activity.ActivityFixture.LISTED;
import static nl.schoolleidersregister.activity.ActivityFixture.LISTED_AGAIN;
import static nl.schoolleidersregister.activity.ActivityFixture.accepted;
import static nl.schoolleidersregister.activity.ActivityFixture.claimed;
import static nl.schoolleidersregister.activity.ActivityFixture.confirmed;
import static nl.schoolleidersregister.activity.ActivityFixture.credit;
import static nl.schoolleidersregister.activity.ActivityFixture.creditWithdrawn;
import static nl.schoolleidersregister.activity.ActivityFixture.credited;
import static nl.schoolleidersregister.activity.ActivityFixture.given;
import static nl.schoolleidersregister.offering.OfferingFixture.programme;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.schoolleidersregister.activity.ActivityCommand.RateActivity;
import nl.schoolleidersregister.activity.ActivityEvent.ActivityRated;
import nl.schoolleidersregister.shared.Personal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RateActivityTest {

    private static final Remark REMARK = new Remark("Veel aan gehad.");

    @Test
    void who_was_there_rates_with_a_remark_or_without() {
        given(confirmed("2026-03-02", LISTED, "2026-03-02", 240))
                .when(rate("2026-03-05", 4, REMARK))
                .thenRecorded(rated("2026-03-05", 4, REMARK));
        given(confirmed("2026-03-02", LISTED, "2026-03-02", 240))
                .when(rate("2026-03-05", 1, null))
                .thenRecorded(rated("2026-03-05", 1, null));
    }

    @Test
    void refuses_who_only_says_to_have_been_there_or_has_a_certificate() {
        given(claimed("2026-03-02", "2026-03-02", 240))
                .when(rate("2026-03-05", 4, null))
                .thenRefusedBy("rating.attended");
        given(
                        claimed("2026-03-02", "2026-03-02", 240),
                        accepted("2026-03-04", "2026-03-02"),
                        credited("2026-03-04", CERTIFIED, "2026-03-02", 240))
                .when(rate("2026-03-05", 4, null))
                .thenRefusedBy("rating.attended");
    }

    @Test
    void refuses_once_the_attendance_is_withdrawn_unless_another_day_stands() {
        given(
                        confirmed("2026-03-02", LISTED, "2026-03-02", 240),
                        credited("2026-03-02", credit(LISTED), "2026-03-02", 240),
                        creditWithdrawn("2026-03-04", LISTED))
                .when(rate("2026-03-05", 4, null))
                .thenRefusedBy("rating.attended");
        given(
                        confirmed("2026-03-02", LISTED, "2026-03-02", 240),
                        credited("2026-03-02", credit(LISTED), "2026-03-02", 240),
                        confirmed("2026-03-03", LISTED_AGAIN, "2026-03-03", 120),
                        creditWithdrawn("2026-03-04", LISTED))
                .when(rate("2026-03-05", 4, null))
                .thenRecorded(rated("2026-03-05", 4, null));
    }

    @Test
    void refuses_a_second_rating() {
        given(confirmed("2026-03-02", LISTED, "2026-03-02", 240), rated("2026-03-05", 4, null))
                .when(rate("2026-03-06", 5, null))
                .thenRefusedBy("rating.once");
    }

    @Test
    void there_are_one_to_five_stars_and_remarks_have_words() {
        assertThatThrownBy(() -> new Stars(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Stars(6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Remark(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Remark("a".repeat(601))).isInstanceOf(IllegalArgumentException.class);
        new Remark("a".repeat(600));
    }

    private static RateActivity rate(String on, int stars, @Nullable Remark remark) {
        return new RateActivity(ANNE, leaderOn(on), ACTIVITY, new Stars(stars), remark);
    }

    private static ActivityRated rated(String on, int stars, @Nullable Remark remark) {
        return new ActivityRated(
                EXECUTION,
                programme(480).offering(),
                new Stars(stars),
                remark == null ? null : Personal.of(remark),
                noon(on));
    }
}
