package nl.schoolleidersregister.recognition;

import static nl.schoolleidersregister.recognition.GuidedFixture.CREDIT;
import static nl.schoolleidersregister.recognition.GuidedFixture.CREDITED;
import static nl.schoolleidersregister.recognition.GuidedFixture.MEETING;
import static nl.schoolleidersregister.recognition.GuidedFixture.ORDER;
import static nl.schoolleidersregister.recognition.GuidedFixture.REFUSED;
import static nl.schoolleidersregister.recognition.GuidedFixture.WHO;
import static nl.schoolleidersregister.recognition.GuidedFixture.WITHDRAWN;
import static nl.schoolleidersregister.recognition.GuidedFixture.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CreditGuidedTest {

    @Test
    void credits_the_whole_meeting_as_in_between() {
        given().when(ORDER).thenRecorded(CREDITED);
    }

    @Test
    void credits_once_however_often_it_is_told() {
        given(CREDITED).when(ORDER).thenNothing();
        given(CREDITED, WITHDRAWN).when(ORDER).thenNothing();
        given(CREDITED, REFUSED).when(ORDER).thenNothing();
    }

    @Test
    void each_person_and_each_meeting_has_a_credit_of_its_own() {
        var other = RecognitionFixture.dossier(2);
        assertThat(Guided.creditOf(other, MEETING.id())).isNotEqualTo(CREDIT);
        assertThat(Guided.creditOf(WHO, RecognitionFixture.session(2))).isNotEqualTo(CREDIT);
    }
}
