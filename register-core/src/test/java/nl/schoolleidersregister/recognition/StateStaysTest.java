package nl.schoolleidersregister.recognition;

import static nl.schoolleidersregister.recognition.RecognitionFixture.GUIDE;
import static nl.schoolleidersregister.recognition.RecognitionFixture.OTHER_GUIDE;
import static nl.schoolleidersregister.recognition.RecognitionFixture.RECOGNITION;
import static nl.schoolleidersregister.recognition.RecognitionFixture.given;
import static nl.schoolleidersregister.recognition.RecognitionFixture.granted;
import static nl.schoolleidersregister.recognition.RecognitionFixture.takenUp;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;

import java.util.List;
import nl.schoolleidersregister.recognition.RecognitionCommand.StateStays;
import nl.schoolleidersregister.recognition.RecognitionEvent.StaysStated;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Personal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StateStaysTest {

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

    private static StateStays state(Actor actor, Stays stays) {
        return new StateStays(RECOGNITION, new Origin(actor, noon("2026-03-02")), stays);
    }

    private static Stays stays(String from, @Nullable String until) {
        return new Stays(List.of(new Stay(new BoardNumber("12345"), day(from), until == null ? null : day(until))));
    }
}
