package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.PointsFixture.CREDIT;
import static nl.schoolleidersregister.registration.PointsFixture.SECOND_CREDIT;
import static nl.schoolleidersregister.registration.PointsFixture.earned;
import static nl.schoolleidersregister.registration.PointsFixture.points;
import static nl.schoolleidersregister.registration.PointsFixture.refused;
import static nl.schoolleidersregister.registration.PointsFixture.registeredPerson;
import static nl.schoolleidersregister.registration.PointsFixture.reverse;
import static nl.schoolleidersregister.registration.PointsFixture.reversed;
import static nl.schoolleidersregister.registration.RegistrationFixture.OTHER_DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.REASON;
import static nl.schoolleidersregister.shared.Moments.noon;

import nl.schoolleidersregister.registration.RegistrationEvent.PePointsReversed;
import nl.schoolleidersregister.registration.StandingEvent.MergedInto;
import nl.schoolleidersregister.shared.Personal;
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

    @Test
    void says_which_dossier_took_over_what_it_takes_back() {
        registeredPerson()
                .given(earned(ON, POINTS), new MergedInto(OTHER_DOSSIER, Personal.of(REASON), noon(ON)))
                .when(reverse(ON, CREDIT))
                .thenRecorded(new PePointsReversed(CREDIT, Reversal.ATTENDANCE_WITHDRAWN, OTHER_DOSSIER, noon(ON)));
    }
}
