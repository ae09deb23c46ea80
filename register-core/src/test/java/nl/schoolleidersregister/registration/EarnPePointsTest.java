package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.PointsFixture.CREDIT;
import static nl.schoolleidersregister.registration.PointsFixture.SECOND_CREDIT;
import static nl.schoolleidersregister.registration.PointsFixture.THIRD_CREDIT;
import static nl.schoolleidersregister.registration.PointsFixture.earn;
import static nl.schoolleidersregister.registration.PointsFixture.earned;
import static nl.schoolleidersregister.registration.PointsFixture.enrolledPerson;
import static nl.schoolleidersregister.registration.PointsFixture.points;
import static nl.schoolleidersregister.registration.PointsFixture.refused;
import static nl.schoolleidersregister.registration.PointsFixture.registeredPerson;
import static nl.schoolleidersregister.registration.PointsFixture.reversed;
import static nl.schoolleidersregister.shared.Moments.noon;

import java.util.UUID;
import nl.schoolleidersregister.shared.Personal;
import org.junit.jupiter.api.Test;

class EarnPePointsTest {

    private static final String ON = "2026-06-01";

    @Test
    void records_what_was_learned_today() {
        var points = points(CREDIT, "2026-06-01", 240);
        registeredPerson().when(earn(ON, points)).thenRecorded(earned(ON, points));
    }

    @Test
    void refuses_tomorrow() {
        registeredPerson().when(earn(ON, points(CREDIT, "2026-06-02", 240))).thenRefusedBy("points.past");
    }

    @Test
    void records_prior_points_for_who_is_not_registered_yet() {
        var prior = points(CREDIT, "2026-05-01", 240);
        enrolledPerson().when(earn(ON, prior)).thenRecorded(earned(ON, prior));
    }

    @Test
    void refuses_whose_enrolment_expired() {
        enrolledPerson()
                .given(new AdmissionEvent.EnrolmentExpired(
                        new ProposalId(UUID.randomUUID()), Personal.of(RegistrationFixture.REASON), noon("2026-05-02")))
                .when(earn(ON, points(CREDIT, "2026-05-01", 240)))
                .thenRefusedBy("points.dossier-open");
    }

    @Test
    void records_what_was_learned_48_months_before_enrolment() {
        var points = points(CREDIT, "2022-01-10", 240);
        registeredPerson().when(earn(ON, points)).thenRecorded(earned(ON, points));
    }

    @Test
    void refuses_what_was_learned_a_day_before_that() {
        registeredPerson().when(earn(ON, points(CREDIT, "2022-01-09", 240))).thenRefusedBy("points.prior");
    }

    @Test
    void records_24_hours_on_one_day() {
        var points = points(CREDIT, "2026-05-01", 24 * 60);
        registeredPerson().when(earn(ON, points)).thenRecorded(earned(ON, points));
    }

    @Test
    void refuses_a_minute_more() {
        registeredPerson()
                .when(earn(ON, points(CREDIT, "2026-05-01", 24 * 60 + 1)))
                .thenRefusedBy("points.day");
    }

    @Test
    void records_what_fits_beside_the_rest_of_the_day() {
        var points = points(SECOND_CREDIT, "2026-05-01", 440);
        registeredPerson()
                .given(earned(ON, points(CREDIT, "2026-05-01", 1_000)))
                .when(earn(ON, points))
                .thenRecorded(earned(ON, points));
    }

    @Test
    void refuses_what_does_not_fit_beside_the_rest_of_the_day() {
        registeredPerson()
                .given(earned(ON, points(CREDIT, "2026-05-01", 1_000)))
                .when(earn(ON, points(SECOND_CREDIT, "2026-05-01", 441)))
                .thenRefusedBy("points.day");
    }

    @Test
    void another_day_and_what_was_taken_back_take_no_room() {
        var points = points(THIRD_CREDIT, "2026-05-02", 24 * 60);
        registeredPerson()
                .given(
                        earned(ON, points(CREDIT, "2026-05-01", 1_000)),
                        earned(ON, points(SECOND_CREDIT, "2026-05-02", 1_000)),
                        reversed(ON, SECOND_CREDIT))
                .when(earn(ON, points))
                .thenRecorded(earned(ON, points));
    }

    @Test
    void records_two_days_of_24_hours() {
        var points = points(CREDIT, "2026-05-01", "2026-05-02", 48 * 60);
        registeredPerson().when(earn(ON, points)).thenRecorded(earned(ON, points));
    }

    @Test
    void refuses_two_days_and_a_minute_more() {
        registeredPerson()
                .when(earn(ON, points(CREDIT, "2026-05-01", "2026-05-02", 48 * 60 + 1)))
                .thenRefusedBy("points.day");
    }

    @Test
    void records_a_day_whose_other_learning_can_lie_on_the_next() {
        var points = points(SECOND_CREDIT, "2026-05-01", 24 * 60);
        registeredPerson()
                .given(earned(ON, points(CREDIT, "2026-05-01", "2026-05-02", 24 * 60)))
                .when(earn(ON, points))
                .thenRecorded(earned(ON, points));
    }

    @Test
    void refuses_a_day_whose_other_learning_can_lie_nowhere_else() {
        registeredPerson()
                .given(earned(ON, points(CREDIT, "2026-05-01", "2026-05-02", 24 * 60 + 1)))
                .when(earn(ON, points(SECOND_CREDIT, "2026-05-01", 24 * 60)))
                .thenRefusedBy("points.day");
    }

    @Test
    void refuses_what_pushes_learning_from_day_to_day_until_none_is_left() {
        registeredPerson()
                .given(
                        earned(ON, points(CREDIT, "2026-05-01", "2026-05-02", 24 * 60)),
                        earned(ON, points(SECOND_CREDIT, "2026-05-02", "2026-05-03", 24 * 60 + 1)))
                .when(earn(ON, points(THIRD_CREDIT, "2026-05-01", 24 * 60)))
                .thenRefusedBy("points.day");
    }

    @Test
    void records_nothing_for_a_credit_that_was_told_of() {
        registeredPerson()
                .given(earned(ON, points(CREDIT, "2026-05-01", 240)))
                .when(earn(ON, points(CREDIT, "2026-05-02", 480)))
                .thenNothing();
    }

    @Test
    void records_nothing_for_a_credit_that_was_taken_back() {
        registeredPerson()
                .given(earned(ON, points(CREDIT, "2026-05-01", 240)), reversed(ON, CREDIT))
                .when(earn(ON, points(CREDIT, "2026-05-01", 240)))
                .thenNothing();
    }

    @Test
    void records_nothing_for_a_credit_that_was_refused_before_the_registration() {
        enrolledPerson()
                .given(
                        refused("2026-01-12", points(CREDIT, "2026-01-11", 240), "points.dossier-open"),
                        RegistrationFixture.verified("2026-01-15", RegistrationFixture.DIPLOMA),
                        RegistrationFixture.registered("2026-01-15", "2030-01-15"))
                .when(earn("2026-01-12", points(CREDIT, "2026-01-11", 240)))
                .thenNothing();
    }
}
