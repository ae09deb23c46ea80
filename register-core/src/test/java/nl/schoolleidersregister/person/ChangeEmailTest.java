package nl.schoolleidersregister.person;

import static nl.schoolleidersregister.person.PersonFixture.DIED;
import static nl.schoolleidersregister.person.PersonFixture.DOSSIER;
import static nl.schoolleidersregister.person.PersonFixture.EMAIL;
import static nl.schoolleidersregister.person.PersonFixture.ENROLLED;
import static nl.schoolleidersregister.person.PersonFixture.NEW_EMAIL;
import static nl.schoolleidersregister.person.PersonFixture.given;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;

import nl.schoolleidersregister.person.PersonCommand.ChangeEmail;
import nl.schoolleidersregister.person.PersonEvent.EmailChanged;
import nl.schoolleidersregister.shared.Personal;
import org.junit.jupiter.api.Test;

/** Mail is read elsewhere. */
class ChangeEmailTest {

    @Test
    void another_address_is_recorded_and_the_same_is_nothing() {
        given(ENROLLED)
                .when(new ChangeEmail(DOSSIER, leaderOn("2026-02-01"), NEW_EMAIL))
                .thenRecorded(new EmailChanged(Personal.of(NEW_EMAIL), noon("2026-02-01")));
        given(ENROLLED)
                .when(new ChangeEmail(DOSSIER, leaderOn("2026-02-01"), EMAIL))
                .thenNothing();
    }

    @Test
    void nothing_changes_about_who_died() {
        given(ENROLLED, DIED)
                .when(new ChangeEmail(DOSSIER, leaderOn("2026-03-02"), NEW_EMAIL))
                .thenRefusedBy("person.alive");
    }
}
