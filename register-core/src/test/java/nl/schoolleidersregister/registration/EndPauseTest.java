package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.CycleFixture.enrolledLeader;
import static nl.schoolleidersregister.registration.CycleFixture.lapsed;
import static nl.schoolleidersregister.registration.CycleFixture.leader;
import static nl.schoolleidersregister.registration.CycleFixture.paused;
import static nl.schoolleidersregister.registration.CycleFixture.resumed;
import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;

import nl.schoolleidersregister.registration.CycleCommand.EndPause;
import org.junit.jupiter.api.Test;

class EndPauseTest {

    @Test
    void lets_the_clock_go_on_today_after_a_day_at_least() {
        leader(paused("2024-01-01", "2026-01-01")).when(end("2024-01-02")).thenRecorded(resumed("2024-01-02"));
        leader(paused("2024-01-01", "2026-01-01")).when(end("2024-01-01")).thenRefusedBy("pause.day");
    }

    @Test
    void a_pause_ends_on_the_day_of_its_maximum_at_the_latest() {
        leader(paused("2024-01-01", "2026-01-01")).when(end("2026-01-01")).thenRecorded(resumed("2026-01-01"));
        leader(paused("2024-01-01", "2026-01-01"))
                .when(end("2026-01-02"))
                .thenRecorded(new CycleEvent.PauseEnded(day("2026-01-01"), PauseEnd.ASKED, noon("2026-01-02")));
    }

    @Test
    void refuses_when_no_pause_runs() {
        leader().when(end("2024-01-02")).thenRefusedBy("pause.runs");
        leader(paused("2024-01-01", "2026-01-01"), resumed("2024-01-02"))
                .when(end("2024-01-03"))
                .thenRefusedBy("pause.runs");
    }

    @Test
    void refuses_who_is_not_in_the_register() {
        enrolledLeader().when(end("2024-01-02")).thenRefusedBy("registration.runs");
        leader(paused("2024-01-01", "2026-01-01"), lapsed("2024-02-01"))
                .when(end("2024-02-02"))
                .thenRefusedBy("registration.runs");
    }

    private static EndPause end(String on) {
        return new EndPause(DOSSIER, leaderOn(on));
    }
}
