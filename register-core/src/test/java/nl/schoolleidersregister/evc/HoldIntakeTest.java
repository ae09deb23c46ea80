package nl.schoolleidersregister.evc;

import static nl.schoolleidersregister.evc.EvcFixture.PROVIDER;
import static nl.schoolleidersregister.evc.EvcFixture.REASON;
import static nl.schoolleidersregister.evc.EvcFixture.given;
import static nl.schoolleidersregister.evc.EvcFixture.intake;
import static nl.schoolleidersregister.evc.EvcFixture.intakeHeld;
import static nl.schoolleidersregister.evc.EvcFixture.started;
import static nl.schoolleidersregister.evc.EvcFixture.stopped;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;

import java.util.UUID;
import nl.schoolleidersregister.evc.EvcEvent.IntakeHeld;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.shared.Personal;
import org.junit.jupiter.api.Test;

class HoldIntakeTest {

    @Test
    void an_intake_is_at_most_28_days_before_the_start_and_not_after_today() {
        given(started())
                .when(intake(PROVIDER, "2026-01-04", "2026-02-02"))
                .thenRecorded(new IntakeHeld(day("2026-01-04"), Personal.of(REASON), noon("2026-02-02")));
        given(started()).when(intake(PROVIDER, "2026-02-01", "2026-02-01")).thenRecorded(intakeHeld("2026-02-01"));
        given(started()).when(intake(PROVIDER, "2026-01-03", "2026-02-02")).thenRefusedBy("evc.intake-day");
        given(started()).when(intake(PROVIDER, "2026-02-03", "2026-02-02")).thenRefusedBy("evc.intake-day");
    }

    @Test
    void it_is_held_once_by_the_provider_of_the_trajectory() {
        given(started(), intakeHeld("2026-02-01"))
                .when(intake(PROVIDER, "2026-02-02", "2026-02-02"))
                .thenRefusedBy("evc.intake-once");
        given(started())
                .when(intake(new RecognitionId(new UUID(9, 9)), "2026-02-02", "2026-02-02"))
                .thenRefusedBy("evc.provider-own");
    }

    @Test
    void nothing_is_held_in_a_trajectory_that_was_stopped() {
        given(started(), stopped())
                .when(intake(PROVIDER, "2026-03-02", "2026-03-02"))
                .thenRefusedBy("evc.open");
    }
}
