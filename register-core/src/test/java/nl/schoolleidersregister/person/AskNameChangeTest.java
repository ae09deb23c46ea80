package nl.schoolleidersregister.person;

import static nl.schoolleidersregister.person.PersonFixture.ASKED;
import static nl.schoolleidersregister.person.PersonFixture.DIED;
import static nl.schoolleidersregister.person.PersonFixture.ENROLLED;
import static nl.schoolleidersregister.person.PersonFixture.NAME;
import static nl.schoolleidersregister.person.PersonFixture.NEW_NAME;
import static nl.schoolleidersregister.person.PersonFixture.ask;
import static nl.schoolleidersregister.person.PersonFixture.given;

import org.junit.jupiter.api.Test;

/** Another name is asked. */
class AskNameChangeTest {

    @Test
    void a_name_is_asked() {
        given(ENROLLED).when(ask(NEW_NAME)).thenRecorded(ASKED);
    }

    @Test
    void a_name_is_asked_once_more_while_the_first_waits() {
        given(ENROLLED, ASKED).when(ask(NEW_NAME)).thenRecorded(ASKED);
    }

    @Test
    void refuses_to_ask_the_name_that_is_there() {
        given(ENROLLED).when(ask(NAME)).thenRefusedBy("name.differs");
    }

    @Test
    void nothing_changes_about_who_died() {
        given(ENROLLED, DIED).when(ask(NEW_NAME)).thenRefusedBy("person.alive");
    }
}
