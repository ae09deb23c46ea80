package nl.schoolleidersregister.person;

import static nl.schoolleidersregister.person.PersonFixture.ASKED;
import static nl.schoolleidersregister.person.PersonFixture.CHANGED;
import static nl.schoolleidersregister.person.PersonFixture.DECLINED;
import static nl.schoolleidersregister.person.PersonFixture.DOSSIER;
import static nl.schoolleidersregister.person.PersonFixture.ENROLLED;
import static nl.schoolleidersregister.person.PersonFixture.decline;
import static nl.schoolleidersregister.person.PersonFixture.given;

import org.junit.jupiter.api.Test;

/** Another name is not recorded. */
class DeclineNameChangeTest {

    @Test
    void a_name_that_was_asked_is_not_recorded_and_the_leader_reads_why() {
        given(ENROLLED, ASKED).when(decline(null)).thenRecorded(DECLINED);
    }

    @Test
    void refuses_to_decide_on_a_name_that_nobody_asked() {
        given(ENROLLED).when(decline(null)).thenRefusedBy("name.waiting");
    }

    @Test
    void refuses_to_decide_twice_on_a_name() {
        given(ENROLLED, ASKED, DECLINED).when(decline(null)).thenRefusedBy("name.waiting");
        given(ENROLLED, ASKED, CHANGED).when(decline(null)).thenRefusedBy("name.waiting");
    }

    @Test
    void refuses_a_registrar_who_declines_the_own_name() {
        given(ENROLLED, ASKED).when(decline(DOSSIER)).thenRefusedBy("person.not-own");
    }
}
