package nl.schoolleidersregister.evc;

import static nl.schoolleidersregister.evc.EvcFixture.ANNE;
import static nl.schoolleidersregister.evc.EvcFixture.TRAJECTORY;
import static nl.schoolleidersregister.evc.EvcFixture.assigned;
import static nl.schoolleidersregister.evc.EvcFixture.given;
import static nl.schoolleidersregister.evc.EvcFixture.handedIn;
import static nl.schoolleidersregister.evc.EvcFixture.intakeHeld;
import static nl.schoolleidersregister.evc.EvcFixture.started;
import static nl.schoolleidersregister.evc.EvcFixture.stopped;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registerOn;

import nl.schoolleidersregister.evc.EvcCommand.EscalateLate;
import nl.schoolleidersregister.evc.EvcEvent.AssessorLate;
import org.junit.jupiter.api.Test;

class EscalateLateTest {

    private static final AssessorLate LATE = new AssessorLate(Place.FIRST, day("2026-03-30"), noon("2026-03-31"));

    private static EscalateLate on(String day) {
        return new EscalateLate(ANNE, registerOn(day), TRAJECTORY);
    }

    @Test
    void tells_of_who_is_late_from_the_day_after() {
        var file = new EvcEvent[] {started(), intakeHeld("2026-02-10"), handedIn(), assigned(Place.FIRST, 1)};
        given(file).when(on("2026-03-30")).thenNothing();
        given(file).when(on("2026-03-31")).thenRecorded(LATE);
    }

    @Test
    void tells_it_once_and_not_of_what_was_stopped() {
        given(started(), intakeHeld("2026-02-10"), handedIn(), assigned(Place.FIRST, 1), LATE)
                .when(on("2026-04-05"))
                .thenNothing();
        given(started(), intakeHeld("2026-02-10"), handedIn(), assigned(Place.FIRST, 1), stopped())
                .when(on("2026-04-05"))
                .thenNothing();
    }
}
