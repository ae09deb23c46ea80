package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.PointsFixture.CREDIT;
import static nl.schoolleidersregister.registration.PointsFixture.earned;
import static nl.schoolleidersregister.registration.PointsFixture.enrolledPerson;
import static nl.schoolleidersregister.registration.PointsFixture.points;
import static nl.schoolleidersregister.registration.PointsFixture.refuse;
import static nl.schoolleidersregister.registration.PointsFixture.refused;
import static nl.schoolleidersregister.registration.PointsFixture.registeredPerson;

import org.junit.jupiter.api.Test;

class RefusePePointsTest {

    private static final String ON = "2026-06-01";
    private static final PePoints POINTS = points(CREDIT, "2026-05-01", 240);

    @Test
    void notes_the_rule_for_who_is_not_registered() {
        enrolledPerson()
                .when(refuse(ON, POINTS, "points.dossier-open"))
                .thenRecorded(refused(ON, POINTS, "points.dossier-open"));
    }

    @Test
    void notes_the_rule_for_who_is_registered() {
        registeredPerson().when(refuse(ON, POINTS, "points.day")).thenRecorded(refused(ON, POINTS, "points.day"));
    }

    @Test
    void records_nothing_when_told_again() {
        enrolledPerson()
                .given(refused(ON, POINTS, "points.dossier-open"))
                .when(refuse(ON, POINTS, "points.dossier-open"))
                .thenNothing();
    }

    @Test
    void records_nothing_for_what_was_earned() {
        registeredPerson()
                .given(earned(ON, POINTS))
                .when(refuse(ON, POINTS, "points.day"))
                .thenNothing();
    }
}
