package nl.schoolleidersregister.choice;

import static nl.schoolleidersregister.choice.ChoiceFixture.ANNE;
import static nl.schoolleidersregister.choice.ChoiceFixture.BRAM;
import static nl.schoolleidersregister.choice.ChoiceFixture.about;
import static nl.schoolleidersregister.choice.ChoiceFixture.inForm;
import static nl.schoolleidersregister.choice.ChoiceFixture.visit;
import static nl.schoolleidersregister.choice.TeamFixture.given;
import static nl.schoolleidersregister.choice.TeamFixture.others;
import static nl.schoolleidersregister.choice.TeamFixture.record;
import static nl.schoolleidersregister.choice.TeamFixture.recorded;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordTeamActivityTest {

    @Test
    void is_recorded_once_for_two_to_thirty_leaders() {
        given().when(record(BRAM)).thenRecorded(recorded(BRAM));
        given().when(record()).thenRefusedBy("team.size");
        given().when(record(others(29))).thenRecorded(recorded(others(29)));
        given().when(record(others(30))).thenRefusedBy("team.size");
    }

    @Test
    void names_each_leader_once_and_not_the_recorder() {
        given().when(record(BRAM, BRAM)).thenRefusedBy("team.each-once");
        given().when(record(BRAM, ANNE)).thenRefusedBy("team.each-once");
    }

    @Test
    void is_of_registered_leaders() {
        given().when(record(visit(), new NotRegistered("123455"), List.of(BRAM)))
                .thenRefusedBy("team.registered");
    }

    @Test
    void keeps_the_rules_of_an_own_choice() {
        given().when(record(visit("2026-03-10", "2026-03-10", 60), NotRegistered.NOBODY, List.of(BRAM)))
                .thenRefusedBy("choice.past");
        given().when(record(visit("2026-03-03", "2026-03-02", 60), NotRegistered.NOBODY, List.of(BRAM)))
                .thenRefusedBy("choice.ends-after-begin");
        given().when(record(visit("2026-03-02", "2026-03-02", 24 * 60 + 1), NotRegistered.NOBODY, List.of(BRAM)))
                .thenRefusedBy("choice.hours");
        given().when(record(inForm("MASTER"), NotRegistered.NOBODY, List.of(BRAM)))
                .thenRefusedBy("choice.form");
        given().when(record(about("C2"), NotRegistered.NOBODY, List.of(BRAM))).thenRefusedBy("choice.competences");
    }
}
