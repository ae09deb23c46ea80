package nl.schoolleidersregister.evc;

import static nl.schoolleidersregister.evc.EvcFixture.ANNE;
import static nl.schoolleidersregister.evc.EvcFixture.CERTIFICATE;
import static nl.schoolleidersregister.evc.EvcFixture.ONE;
import static nl.schoolleidersregister.evc.EvcFixture.THREE;
import static nl.schoolleidersregister.evc.EvcFixture.TRAJECTORY;
import static nl.schoolleidersregister.evc.EvcFixture.TWO;
import static nl.schoolleidersregister.evc.EvcFixture.assessed;
import static nl.schoolleidersregister.evc.EvcFixture.assigned;
import static nl.schoolleidersregister.evc.EvcFixture.given;
import static nl.schoolleidersregister.evc.EvcFixture.interviewHeld;
import static nl.schoolleidersregister.evc.EvcFixture.issue;
import static nl.schoolleidersregister.evc.EvcFixture.issued;
import static nl.schoolleidersregister.evc.EvcFixture.judged;
import static nl.schoolleidersregister.evc.EvcFixture.reused;
import static nl.schoolleidersregister.evc.EvcFixture.said;
import static nl.schoolleidersregister.evc.EvcFixture.stopped;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.evc.EvcCommand.IssueCertificate;
import nl.schoolleidersregister.evc.EvcEvent.Assessed;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.shared.Personal;
import org.junit.jupiter.api.Test;

class IssueCertificateTest {

    private static EvcEvent[] talked(boolean one, boolean two) {
        return judged(assessed(Place.FIRST, one, two), assessed(Place.SECOND, one, two), interviewHeld());
    }

    @Test
    void a_certificate_is_complete_with_what_was_carried_over() {
        given(talked(true, true)).when(issue(true, reused(THREE))).thenRecorded(issued(List.of(ONE, TWO), true));
    }

    @Test
    void a_partial_one_names_what_was_shown() {
        given(talked(true, false)).when(issue(true, reused(THREE))).thenRecorded(issued(List.of(ONE), false));
        given(talked(false, false)).when(issue(true, reused(THREE))).thenRefusedBy("evc.shown");
    }

    @Test
    void needs_a_provider_that_is_still_recognised_and_certificates_that_still_hold() {
        given(talked(true, true)).when(issue(false, reused(THREE))).thenRefusedBy("evc.provider-recognised");
        given(talked(true, true)).when(issue(true, List.of())).thenRefusedBy("evc.reused");
    }

    @Test
    void waits_for_the_talk_and_for_the_third() {
        given(judged(assessed(Place.FIRST, true, true), assessed(Place.SECOND, true, true)))
                .when(issue(true, reused(THREE)))
                .thenRefusedBy("evc.interview-first");
        var differ = judged(
                assessed(Place.FIRST, true, true),
                assessed(Place.SECOND, true, false),
                interviewHeld(),
                assigned(Place.THIRD, 3));
        given(differ).when(issue(true, reused(THREE))).thenRefusedBy("evc.decided");
        var third = new Assessed(
                Place.THIRD, List.of(new CompetenceOutcome(TWO, true)), Personal.of(said(TWO)), noon("2026-04-05"));
        given(judged(
                        assessed(Place.FIRST, true, true),
                        assessed(Place.SECOND, true, false),
                        interviewHeld(),
                        assigned(Place.THIRD, 3),
                        third))
                .when(issue(true, reused(THREE)))
                .thenRecorded(issued(List.of(ONE, TWO), true));
    }

    @Test
    void only_the_provider_of_an_open_trajectory_issues() {
        given(judged(assessed(Place.FIRST, true, true), assessed(Place.SECOND, true, true), interviewHeld(), stopped()))
                .when(issue(true, reused(THREE)))
                .thenRefusedBy("evc.open");
        var other = new IssueCertificate(
                ANNE,
                leaderOn("2026-04-10"),
                TRAJECTORY,
                new RecognitionId(new UUID(9, 9)),
                true,
                reused(THREE),
                CERTIFICATE);
        given(talked(true, true)).when(other).thenRefusedBy("evc.provider-own");
    }
}
