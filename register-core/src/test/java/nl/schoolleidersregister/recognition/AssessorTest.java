package nl.schoolleidersregister.recognition;

import static nl.schoolleidersregister.recognition.RecognitionFixture.ANNE;
import static nl.schoolleidersregister.recognition.RecognitionFixture.GUIDE;
import static nl.schoolleidersregister.recognition.RecognitionFixture.OTHER_GUIDE;
import static nl.schoolleidersregister.recognition.RecognitionFixture.RECOGNITION;
import static nl.schoolleidersregister.recognition.RecognitionFixture.ended;
import static nl.schoolleidersregister.recognition.RecognitionFixture.given;
import static nl.schoolleidersregister.recognition.RecognitionFixture.granted;
import static nl.schoolleidersregister.recognition.RecognitionFixture.lead;
import static nl.schoolleidersregister.recognition.RecognitionFixture.meeting;
import static nl.schoolleidersregister.recognition.RecognitionFixture.people;
import static nl.schoolleidersregister.recognition.RecognitionFixture.takenUp;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import java.util.List;
import nl.schoolleidersregister.recognition.RecognitionCommand.AgreeRemit;
import nl.schoolleidersregister.recognition.RecognitionCommand.DeclareTie;
import nl.schoolleidersregister.recognition.RecognitionCommand.StateStays;
import nl.schoolleidersregister.recognition.RecognitionEvent.RemitAgreed;
import nl.schoolleidersregister.recognition.RecognitionEvent.StaysStated;
import nl.schoolleidersregister.recognition.RecognitionEvent.TieDeclared;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Personal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is agreed with an assessor, and what the assessor says to be too close to. */
class AssessorTest {

    private static final Remit REMIT = new Remit(List.of(new Competence("C1"), new Competence("C3")), 5);

    @Test
    void agrees_what_an_assessor_judges() {
        given(granted(RecognitionKind.ASSESSOR)).when(agree(REMIT)).thenRecorded(agreed(REMIT));
    }

    @Test
    void agrees_the_same_once() {
        given(granted(RecognitionKind.ASSESSOR), agreed(REMIT))
                .when(agree(REMIT))
                .thenNothing();
    }

    @Test
    void agrees_something_else_later() {
        var more = new Remit(REMIT.competences(), 6);
        given(granted(RecognitionKind.ASSESSOR), agreed(REMIT))
                .when(agree(more))
                .thenRecorded(agreed(more));
    }

    @Test
    void refuses_a_remit_for_a_guide() {
        given(granted()).when(agree(REMIT)).thenRefusedBy("recognition.remit");
    }

    @Test
    void refuses_a_remit_of_what_has_ended() {
        given(granted(RecognitionKind.ASSESSOR), ended("2026-02-01", "2026-02-01"))
                .when(agree(REMIT))
                .thenRefusedBy("recognition.not-ended");
    }

    @Test
    void refuses_an_assessor_who_agrees_with_themselves() {
        given(granted(RecognitionKind.ASSESSOR), takenUp())
                .when(new AgreeRemit(RECOGNITION, new Origin(GUIDE, noon("2026-03-02")), REMIT))
                .thenRefusedBy("recognition.own-judge");
    }

    @Test
    void takes_down_for_which_boards_an_assessor_worked() {
        var stays = stays("2020-01-01", "2024-01-01");
        given(granted(RecognitionKind.ASSESSOR), takenUp())
                .when(state(GUIDE, stays))
                .thenRecorded(new StaysStated(Personal.of(stays), noon("2026-03-02")));
    }

    @Test
    void takes_down_a_board_that_is_not_left() {
        var stays = stays("2020-01-01", null);
        given(granted(RecognitionKind.ASSESSOR), takenUp())
                .when(state(GUIDE, stays))
                .thenRecorded(new StaysStated(Personal.of(stays), noon("2026-03-02")));
    }

    @Test
    void refuses_a_time_at_a_board_without_days() {
        given(granted(RecognitionKind.ASSESSOR), takenUp())
                .when(state(GUIDE, stays("2020-01-01", "2020-01-01")))
                .thenRefusedBy("recognition.stay-order");
    }

    @Test
    void refuses_boards_from_somebody_else() {
        given(granted(RecognitionKind.ASSESSOR), takenUp())
                .when(state(OTHER_GUIDE, stays("2020-01-01", null)))
                .thenRefusedBy("recognition.own");
    }

    @Test
    void refuses_boards_of_a_guide() {
        given(granted(), takenUp())
                .when(state(GUIDE, stays("2020-01-01", null)))
                .thenRefusedBy("recognition.remit");
    }

    @Test
    void takes_down_to_whom_an_assessor_is_too_close() {
        given(granted(RecognitionKind.ASSESSOR), takenUp())
                .when(tie(GUIDE))
                .thenRecorded(new TieDeclared(ANNE, noon("2026-03-02")));
    }

    @Test
    void takes_a_tie_down_once() {
        given(granted(RecognitionKind.ASSESSOR), takenUp(), new TieDeclared(ANNE, noon("2026-03-01")))
                .when(tie(GUIDE))
                .thenNothing();
    }

    @Test
    void refuses_a_tie_that_somebody_else_declares() {
        given(granted(RecognitionKind.ASSESSOR), takenUp())
                .when(tie(OTHER_GUIDE))
                .thenRefusedBy("recognition.own");
    }

    @Test
    void refuses_a_tie_of_a_guide() {
        given(granted(), takenUp()).when(tie(GUIDE)).thenRefusedBy("recognition.remit");
    }

    @Test
    void refuses_a_meeting_led_by_an_assessor() {
        given(granted(RecognitionKind.ASSESSOR), takenUp())
                .when(lead("2026-03-02", meeting(1, "2026-03-02", 180, people(8))))
                .thenRefusedBy("session.leads");
    }

    private static AgreeRemit agree(Remit remit) {
        return new AgreeRemit(RECOGNITION, registrarOn("2026-03-02"), remit);
    }

    private static RemitAgreed agreed(Remit remit) {
        return new RemitAgreed(remit, noon("2026-03-02"));
    }

    private static StateStays state(Actor actor, Stays stays) {
        return new StateStays(RECOGNITION, new Origin(actor, noon("2026-03-02")), stays);
    }

    private static DeclareTie tie(Actor actor) {
        return new DeclareTie(RECOGNITION, new Origin(actor, noon("2026-03-02")), ANNE);
    }

    private static Stays stays(String from, @Nullable String until) {
        return new Stays(List.of(new Stay(new BoardNumber("12345"), day(from), until == null ? null : day(until))));
    }
}
