package nl.schoolleidersregister.choice;

import static nl.schoolleidersregister.choice.ChoiceFixture.about;
import static nl.schoolleidersregister.choice.ChoiceFixture.drawn;
import static nl.schoolleidersregister.choice.ChoiceFixture.explain;
import static nl.schoolleidersregister.choice.ChoiceFixture.explained;
import static nl.schoolleidersregister.choice.ChoiceFixture.explainedIn;
import static nl.schoolleidersregister.choice.ChoiceFixture.given;
import static nl.schoolleidersregister.choice.ChoiceFixture.inForm;
import static nl.schoolleidersregister.choice.ChoiceFixture.visit;

import org.junit.jupiter.api.Test;

class RecordChoiceTest {

    @Test
    void records_what_was_done_and_why() {
        given().when(explain("2026-03-09", visit())).thenRecorded(explained());
    }

    @Test
    void records_that_the_lot_fell_on_it() {
        given().when(explain("2026-03-09", visit(), true)).thenRecorded(explained(), drawn());
    }

    @Test
    void refuses_a_form_that_is_not_listed() {
        given().when(explain("2026-03-09", inForm("TELEPATHY"))).thenRefusedBy("choice.form");
    }

    @Test
    void refuses_what_ends_before_it_begins() {
        given().when(explain("2026-03-09", visit("2026-03-03", "2026-03-02", 60)))
                .thenRefusedBy("choice.ends-after-begin");
    }

    @Test
    void takes_what_ends_today() {
        given().when(explain("2026-03-09", visit("2026-03-08", "2026-03-09", 60)))
                .thenRecorded(explained(visit("2026-03-08", "2026-03-09", 60)));
    }

    @Test
    void refuses_what_ends_tomorrow() {
        given().when(explain("2026-03-09", visit("2026-03-08", "2026-03-10", 60)))
                .thenRefusedBy("choice.past");
    }

    @Test
    void takes_all_hours_of_a_day() {
        given().when(explain("2026-03-09", visit("2026-03-02", "2026-03-02", 1_440)))
                .thenRecorded(explained(visit("2026-03-02", "2026-03-02", 1_440)));
    }

    @Test
    void refuses_a_minute_more_than_a_day_has() {
        given().when(explain("2026-03-09", visit("2026-03-02", "2026-03-02", 1_441)))
                .thenRefusedBy("choice.hours");
    }

    @Test
    void refuses_a_minute_more_than_two_days_have() {
        given().when(explain("2026-03-09", visit("2026-03-02", "2026-03-03", 2_881)))
                .thenRefusedBy("choice.hours");
    }

    @Test
    void refuses_without_a_competence() {
        given().when(explain("2026-03-09", about())).thenRefusedBy("choice.competences");
    }

    @Test
    void refuses_a_competence_of_another_standard() {
        given().when(explain("2026-03-09", about("C3", "X9"))).thenRefusedBy("choice.competences");
    }

    @Test
    void takes_two_competences_each_once() {
        given().when(explain("2026-03-09", about("C3", "C1", "C3"))).thenRecorded(explained(about("C3", "C1")));
    }

    @Test
    void takes_150_words() {
        given().when(explain("2026-03-09", explainedIn(150))).thenRecorded(explained(explainedIn(150)));
    }

    @Test
    void refuses_151_words() {
        given().when(explain("2026-03-09", explainedIn(151))).thenRefusedBy("choice.words");
    }
}
