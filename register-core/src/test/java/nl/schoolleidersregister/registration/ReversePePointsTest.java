package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.PointsFixture.CREDIT;
import static nl.schoolleidersregister.registration.PointsFixture.SECOND_CREDIT;
import static nl.schoolleidersregister.registration.PointsFixture.earned;
import static nl.schoolleidersregister.registration.PointsFixture.points;
import static nl.schoolleidersregister.registration.PointsFixture.refused;
import static nl.schoolleidersregister.registration.PointsFixture.registeredPerson;
import static nl.schoolleidersregister.registration.PointsFixture.reverse;
import static nl.schoolleidersregister.registration.PointsFixture.reversed;

import org.junit.jupiter.api.Test;

class ReversePePointsTest {

    private static final String ON = "2026-06-01";
    private static final PePoints POINTS = points(CREDIT, "2026-05-01", 240);

    @Test
    void takes_back_what_stands() {
        registeredPerson().given(earned(ON, POINTS)).when(reverse(ON, CREDIT)).thenRecorded(reversed(ON, CREDIT));
    }

    @Test
    void records_nothing_when_told_again() {
        registeredPerson()
                .given(earned(ON, POINTS), reversed(ON, CREDIT))
                .when(reverse(ON, CREDIT))
                .thenNothing();
    }

    @Test
    void records_nothing_for_another_credit() {
        registeredPerson()
                .given(earned(ON, POINTS))
                .when(reverse(ON, SECOND_CREDIT))
                .thenNothing();
    }

    @Test
    void records_nothing_for_what_was_refused() {
        registeredPerson()
                .given(refused(ON, POINTS, "points.day"))
                .when(reverse(ON, CREDIT))
                .thenNothing();
    }
}
