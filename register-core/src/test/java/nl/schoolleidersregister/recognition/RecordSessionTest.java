package nl.schoolleidersregister.recognition;

import static nl.schoolleidersregister.recognition.RecognitionFixture.ANNE;
import static nl.schoolleidersregister.recognition.RecognitionFixture.RECOGNITION;
import static nl.schoolleidersregister.recognition.RecognitionFixture.dossier;
import static nl.schoolleidersregister.recognition.RecognitionFixture.ended;
import static nl.schoolleidersregister.recognition.RecognitionFixture.given;
import static nl.schoolleidersregister.recognition.RecognitionFixture.granted;
import static nl.schoolleidersregister.recognition.RecognitionFixture.guideOn;
import static nl.schoolleidersregister.recognition.RecognitionFixture.lead;
import static nl.schoolleidersregister.recognition.RecognitionFixture.led;
import static nl.schoolleidersregister.recognition.RecognitionFixture.meeting;
import static nl.schoolleidersregister.recognition.RecognitionFixture.people;
import static nl.schoolleidersregister.recognition.RecognitionFixture.renewed;
import static nl.schoolleidersregister.recognition.RecognitionFixture.takenUp;
import static nl.schoolleidersregister.recognition.RecognitionFixture.withdrawn;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schoolleidersregister.recognition.RecognitionCommand.RecordSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordSessionTest {

    @Test
    void records_a_meeting_on_the_day_itself() {
        var meeting = meeting(1, "2026-03-02", 180, people(8));
        given(granted(), takenUp()).when(lead("2026-03-02", meeting)).thenRecorded(led("2026-03-02", meeting));
    }

    @Test
    void refuses_tomorrow() {
        given(granted(), takenUp())
                .when(lead("2026-03-02", meeting(1, "2026-03-03", 180, people(8))))
                .thenRefusedBy("session.past");
    }

    @Test
    void records_two_months_later_to_the_day() {
        var meeting = meeting(1, "2026-03-02", 180, people(8));
        given(granted(), takenUp()).when(lead("2026-05-02", meeting)).thenRecorded(led("2026-05-02", meeting));
    }

    @Test
    void refuses_two_months_and_a_day_later() {
        given(granted(), takenUp())
                .when(lead("2026-05-03", meeting(1, "2026-03-02", 180, people(8))))
                .thenRefusedBy("session.two-months");
    }

    @Test
    void records_the_first_day_of_the_term() {
        var meeting = meeting(1, "2026-01-01", 180, people(8));
        given(granted(), takenUp()).when(lead("2026-01-02", meeting)).thenRecorded(led("2026-01-02", meeting));
    }

    @Test
    void refuses_the_day_before_the_term() {
        given(granted(), takenUp())
                .when(lead("2026-01-02", meeting(1, "2025-12-31", 180, people(8))))
                .thenRefusedBy("session.recognised");
    }

    @Test
    void records_the_last_day_of_the_term() {
        var meeting = meeting(1, "2030-12-31", 180, people(8));
        given(granted(), takenUp()).when(lead("2031-01-10", meeting)).thenRecorded(led("2031-01-10", meeting));
    }

    @Test
    void refuses_the_day_after_the_term() {
        given(granted(), takenUp())
                .when(lead("2031-01-10", meeting(1, "2031-01-01", 180, people(8))))
                .thenRefusedBy("session.recognised");
    }

    @Test
    void records_a_day_of_a_later_term_and_of_the_first() {
        var later = meeting(1, "2031-01-01", 180, people(8));
        var before = meeting(2, "2030-12-31", 180, people(8));
        var renewed = renewed("2031-01-01", "2036-01-01");
        given(granted(), takenUp(), renewed).when(lead("2031-01-10", later)).thenRecorded(led("2031-01-10", later));
        given(granted(), takenUp(), renewed).when(lead("2031-01-10", before)).thenRecorded(led("2031-01-10", before));
    }

    @Test
    void records_the_last_day_before_it_was_ended() {
        var meeting = meeting(1, "2026-02-28", 180, people(8));
        given(granted(), takenUp(), ended("2026-02-01", "2026-03-01"))
                .when(lead("2026-03-10", meeting))
                .thenRecorded(led("2026-03-10", meeting));
    }

    @Test
    void refuses_the_day_from_which_it_was_ended() {
        given(granted(), takenUp(), ended("2026-02-01", "2026-03-01"))
                .when(lead("2026-03-10", meeting(1, "2026-03-01", 180, people(8))))
                .thenRefusedBy("session.recognised");
    }

    @Test
    void refuses_a_meeting_led_by_an_assessor() {
        given(granted(RecognitionKind.ASSESSOR), takenUp())
                .when(lead("2026-03-02", meeting(1, "2026-03-02", 180, people(8))))
                .thenRefusedBy("session.leads");
    }

    @Test
    void refuses_another_guide() {
        given(granted())
                .when(lead("2026-03-02", meeting(1, "2026-03-02", 180, people(8))))
                .thenRefusedBy("recognition.own");
    }

    @ParameterizedTest
    @CsvSource({
        "INTERVISOR,120",
        "INTERVISOR,240",
        "FACILITATOR,120",
        "FACILITATOR,240",
        "MANAGEMENT_COACH,30",
        "MANAGEMENT_COACH,240"
    })
    void records_the_shortest_and_the_longest(RecognitionKind kind, int minutes) {
        given(granted(kind), takenUp())
                .when(lead("2026-03-02", meeting(1, "2026-03-02", minutes, people(3))))
                .thenFacts();
    }

    @ParameterizedTest
    @CsvSource({
        "INTERVISOR,119",
        "INTERVISOR,241",
        "FACILITATOR,119",
        "FACILITATOR,241",
        "MANAGEMENT_COACH,29",
        "MANAGEMENT_COACH,241"
    })
    void refuses_a_minute_less_or_more(RecognitionKind kind, int minutes) {
        given(granted(kind), takenUp())
                .when(lead("2026-03-02", meeting(1, "2026-03-02", minutes, people(3))))
                .thenRefusedBy("session.length");
    }

    @ParameterizedTest
    @CsvSource({
        "INTERVISOR,3",
        "INTERVISOR,10",
        "FACILITATOR,3",
        "FACILITATOR,10",
        "MANAGEMENT_COACH,1",
        "MANAGEMENT_COACH,10"
    })
    void records_the_smallest_and_the_largest_group(RecognitionKind kind, int count) {
        given(granted(kind), takenUp())
                .when(lead("2026-03-02", meeting(1, "2026-03-02", 180, people(count))))
                .thenFacts();
    }

    @ParameterizedTest
    @CsvSource({
        "INTERVISOR,2",
        "INTERVISOR,11",
        "FACILITATOR,2",
        "FACILITATOR,11",
        "MANAGEMENT_COACH,0",
        "MANAGEMENT_COACH,11"
    })
    void refuses_a_person_less_or_more(RecognitionKind kind, int count) {
        given(granted(kind), takenUp())
                .when(lead("2026-03-02", meeting(1, "2026-03-02", 180, people(count))))
                .thenRefusedBy("session.group");
    }

    @Test
    void refuses_somebody_twice() {
        var twice = List.of(dossier(1), dossier(2), dossier(3), dossier(1));
        given(granted(), takenUp())
                .when(lead("2026-03-02", meeting(1, "2026-03-02", 180, twice)))
                .thenRefusedBy("session.each-once");
    }

    @Test
    void refuses_the_guide_as_a_participant() {
        var order =
                new RecordSession(RECOGNITION, guideOn("2026-03-02"), meeting(1, "2026-03-02", 180, people(8)), ANNE);
        given(granted(), takenUp()).when(order).thenRefusedBy("session.guide");
    }

    @Test
    void records_a_guide_who_has_a_dossier_and_takes_no_part() {
        var meeting = meeting(1, "2026-03-02", 180, people(8));
        var order = new RecordSession(RECOGNITION, guideOn("2026-03-02"), meeting, dossier(9));
        given(granted(), takenUp()).when(order).thenRecorded(led("2026-03-02", meeting));
    }

    @Test
    void records_nothing_for_the_same_meeting_again() {
        var meeting = meeting(1, "2026-03-02", 180, people(8));
        given(granted(), takenUp(), led("2026-03-02", meeting))
                .when(lead("2026-06-02", meeting))
                .thenNothing();
    }

    @Test
    void records_nothing_for_a_meeting_that_was_withdrawn() {
        var meeting = meeting(1, "2026-03-02", 180, people(8));
        given(granted(), takenUp(), led("2026-03-02", meeting), withdrawn(meeting))
                .when(lead("2026-03-06", meeting))
                .thenNothing();
    }

    @Test
    void refuses_one_participant_who_was_there_that_day_already() {
        given(granted(), takenUp(), led("2026-03-02", meeting(1, "2026-03-02", 180, people(8))))
                .when(lead("2026-03-02", meeting(2, "2026-03-02", 120, people(8, 3))))
                .thenRefusedBy("session.once-a-day");
    }

    @Test
    void records_other_people_on_the_same_day_and_the_same_people_a_day_later() {
        var first = led("2026-03-02", meeting(1, "2026-03-02", 180, people(8)));
        var others = meeting(2, "2026-03-02", 120, people(9, 3));
        var later = meeting(3, "2026-03-03", 120, people(8));
        given(granted(), takenUp(), first).when(lead("2026-03-03", others)).thenRecorded(led("2026-03-03", others));
        given(granted(), takenUp(), first).when(lead("2026-03-03", later)).thenRecorded(led("2026-03-03", later));
    }

    @Test
    void records_the_same_people_anew_after_it_was_withdrawn() {
        var first = meeting(1, "2026-03-02", 180, people(8));
        var mended = meeting(2, "2026-03-02", 120, people(7));
        given(granted(), takenUp(), led("2026-03-02", first), withdrawn(first))
                .when(lead("2026-03-06", mended))
                .thenRecorded(led("2026-03-06", mended));
    }

    @Test
    void records_meetings_that_fill_the_day() {
        var last = meeting(6, "2026-03-02", 240, people(16, 3));
        given(fiveLongMeetings()).when(lead("2026-03-02", last)).thenRecorded(led("2026-03-02", last));
    }

    @Test
    void refuses_a_meeting_that_no_longer_fits_in_the_day() {
        var full = Stream.concat(
                        Stream.of(fiveLongMeetings()),
                        Stream.of(led("2026-03-02", meeting(6, "2026-03-02", 121, people(16, 3)))))
                .toArray(RecognitionEvent[]::new);
        given(full)
                .when(lead("2026-03-02", meeting(7, "2026-03-02", 120, people(19, 3))))
                .thenRefusedBy("session.day");
    }

    private static RecognitionEvent[] fiveLongMeetings() {
        var meetings = IntStream.range(0, 5)
                .mapToObj(number -> led("2026-03-02", meeting(number, "2026-03-02", 240, people(1 + number * 3, 3))));
        return Stream.concat(Stream.of(granted(), takenUp()), meetings).toArray(RecognitionEvent[]::new);
    }
}
