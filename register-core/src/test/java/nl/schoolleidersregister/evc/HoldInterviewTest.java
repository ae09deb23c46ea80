package nl.schoolleidersregister.evc;

import static nl.schoolleidersregister.evc.EvcFixture.ANNE;
import static nl.schoolleidersregister.evc.EvcFixture.REASON;
import static nl.schoolleidersregister.evc.EvcFixture.TRAJECTORY;
import static nl.schoolleidersregister.evc.EvcFixture.assessed;
import static nl.schoolleidersregister.evc.EvcFixture.assigned;
import static nl.schoolleidersregister.evc.EvcFixture.given;
import static nl.schoolleidersregister.evc.EvcFixture.handedIn;
import static nl.schoolleidersregister.evc.EvcFixture.intakeHeld;
import static nl.schoolleidersregister.evc.EvcFixture.interview;
import static nl.schoolleidersregister.evc.EvcFixture.interviewHeld;
import static nl.schoolleidersregister.evc.EvcFixture.judged;
import static nl.schoolleidersregister.evc.EvcFixture.started;
import static nl.schoolleidersregister.evc.EvcFixture.stopped;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.leaderOn;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.evc.EvcCommand.HoldInterview;
import nl.schoolleidersregister.recognition.RecognitionId;
import org.junit.jupiter.api.Test;

class HoldInterviewTest {

    @Test
    void the_talk_is_after_both_judgements() {
        var both = judged(assessed(Place.FIRST, true, true), assessed(Place.SECOND, true, true));
        given(both).when(interview("2026-04-01", "2026-04-01")).thenRecorded(interviewHeld());
        given(both).when(interview("2026-03-19", "2026-04-01")).thenRefusedBy("evc.interview-day");
        given(both).when(interview("2026-04-02", "2026-04-01")).thenRefusedBy("evc.interview-day");
        given(
                        started(),
                        intakeHeld("2026-02-10"),
                        handedIn(),
                        assigned(Place.FIRST, 1),
                        assessed(Place.FIRST, true, true))
                .when(interview("2026-04-01", "2026-04-01"))
                .thenRefusedBy("evc.interview-after");
        given(judged(assessed(Place.FIRST, true, true), assessed(Place.SECOND, true, true), interviewHeld()))
                .when(interview("2026-04-02", "2026-04-02"))
                .thenRefusedBy("evc.interview-once");
    }

    @Test
    void the_provider_of_the_trajectory_holds_it_while_it_is_open() {
        var both = List.of(assessed(Place.FIRST, true, true), assessed(Place.SECOND, true, true));
        given(judged(both.getFirst(), both.getLast(), stopped()))
                .when(interview("2026-04-01", "2026-04-01"))
                .thenRefusedBy("evc.open");
        var other = new HoldInterview(
                ANNE, leaderOn("2026-04-01"), TRAJECTORY, new RecognitionId(new UUID(9, 9)), day("2026-04-01"), REASON);
        given(judged(both.getFirst(), both.getLast())).when(other).thenRefusedBy("evc.provider-own");
    }
}
