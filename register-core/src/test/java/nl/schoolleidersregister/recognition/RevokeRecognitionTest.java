package nl.schoolleidersregister.recognition;

import static nl.schoolleidersregister.recognition.RecognitionFixture.REASON;
import static nl.schoolleidersregister.recognition.RecognitionFixture.RECOGNITION;
import static nl.schoolleidersregister.recognition.RecognitionFixture.ended;
import static nl.schoolleidersregister.recognition.RecognitionFixture.given;
import static nl.schoolleidersregister.recognition.RecognitionFixture.granted;
import static nl.schoolleidersregister.recognition.RecognitionFixture.guideOn;
import static nl.schoolleidersregister.recognition.RecognitionFixture.lead;
import static nl.schoolleidersregister.recognition.RecognitionFixture.led;
import static nl.schoolleidersregister.recognition.RecognitionFixture.meeting;
import static nl.schoolleidersregister.recognition.RecognitionFixture.people;
import static nl.schoolleidersregister.recognition.RecognitionFixture.takenUp;
import static nl.schoolleidersregister.recognition.RecognitionFixture.withdrawn;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import nl.schoolleidersregister.recognition.RecognitionCommand.RevokeRecognition;
import nl.schoolleidersregister.recognition.RecognitionEvent.SessionWithdrawn;
import nl.schoolleidersregister.shared.Origin;
import org.junit.jupiter.api.Test;

class RevokeRecognitionTest {

    private static final String ON = "2026-04-01";
    private static final GuidedSession EARLY = meeting(1, "2026-02-28", 120, people(4));
    private static final GuidedSession ON_THE_DAY = meeting(2, "2026-03-01", 120, people(4));
    private static final GuidedSession LATE = meeting(3, "2026-03-02", 120, people(4));

    private static RevokeRecognition revoke(Origin origin, String from) {
        return new RevokeRecognition(RECOGNITION, origin, day(from), REASON);
    }

    private static RevokeRecognition revoke(String from) {
        return revoke(registrarOn(ON), from);
    }

    private static SessionWithdrawn gone(GuidedSession session) {
        return new SessionWithdrawn(session, SessionError.RECOGNITION_REVOKED, noon(ON));
    }

    @Test
    void takes_the_meetings_since_then_with_it() {
        given(
                        granted(),
                        takenUp(),
                        led("2026-03-01", EARLY),
                        led("2026-03-02", ON_THE_DAY),
                        led("2026-03-02", LATE),
                        withdrawn(LATE))
                .when(revoke("2026-03-01"))
                .thenRecorded(ended(ON, "2026-03-01"), gone(ON_THE_DAY));
    }

    @Test
    void nothing_is_added_to_it_afterwards() {
        given(granted(), takenUp(), ended(ON, "2026-03-01"))
                .when(lead(ON, LATE))
                .thenRefusedBy("session.recognised");
    }

    @Test
    void reaches_from_the_first_day_of_the_term_until_today() {
        given(granted()).when(revoke("2026-01-01")).thenRecorded(ended(ON, "2026-01-01"));
        given(granted()).when(revoke(ON)).thenRecorded(ended(ON, ON));
        given(granted()).when(revoke("2025-12-31")).thenRefusedBy("recognition.revoked-from");
        given(granted()).when(revoke("2026-04-02")).thenRefusedBy("recognition.revoked-from");
    }

    @Test
    void goes_further_back_than_an_end_and_nowhere_else() {
        given(granted(), takenUp(), led("2026-03-01", EARLY), ended("2026-03-01", "2026-03-01"))
                .when(revoke("2026-02-28"))
                .thenRecorded(ended(ON, "2026-02-28"), gone(EARLY));
        given(granted(), ended("2026-03-01", "2026-03-01"))
                .when(revoke("2026-03-01"))
                .thenRefusedBy("recognition.revoked-further");
    }

    @Test
    void refuses_the_guide() {
        given(granted(), takenUp()).when(revoke(guideOn(ON), "2026-03-01")).thenRefusedBy("recognition.own-judge");
    }
}
