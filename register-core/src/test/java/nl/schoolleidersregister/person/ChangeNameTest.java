package nl.schoolleidersregister.person;

import static nl.schoolleidersregister.person.PersonFixture.ANOTHER;
import static nl.schoolleidersregister.person.PersonFixture.CHANGED;
import static nl.schoolleidersregister.person.PersonFixture.DIED;
import static nl.schoolleidersregister.person.PersonFixture.DOSSIER;
import static nl.schoolleidersregister.person.PersonFixture.ENROLLED;
import static nl.schoolleidersregister.person.PersonFixture.NAME;
import static nl.schoolleidersregister.person.PersonFixture.NEW_NAME;
import static nl.schoolleidersregister.person.PersonFixture.change;
import static nl.schoolleidersregister.person.PersonFixture.given;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.schoolleidersregister.person.PersonEvent.DetailsChanged;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.RuleViolated;
import org.junit.jupiter.api.Test;

/** Another name is recorded. */
class ChangeNameTest {

    @Test
    void a_registrar_records_a_name_that_was_asked_in_a_letter() {
        given(ENROLLED).when(change(NEW_NAME, ANOTHER)).thenRecorded(CHANGED);
    }

    @Test
    void refuses_a_registrar_who_records_the_own_name() {
        given(ENROLLED).when(change(NEW_NAME, DOSSIER)).thenRefusedBy("person.not-own");
    }

    @Test
    void refuses_a_name_that_was_recorded_already() {
        given(ENROLLED, CHANGED).when(change(NEW_NAME, null)).thenRefusedBy("name.differs");
    }

    @Test
    void a_name_changes_back() {
        given(ENROLLED, CHANGED)
                .when(change(NAME, null))
                .thenRecorded(
                        new DetailsChanged(Personal.of(NAME), Personal.of(NameChange.MARRIAGE), noon("2026-02-02")));
    }

    @Test
    void nothing_changes_about_who_died() {
        given(ENROLLED, DIED).when(change(NEW_NAME, null)).thenRefusedBy("person.alive");
    }

    @Test
    void the_name_of_somebody_else_is_refused_by_its_claim() {
        assertThat(new OnePersonOneName(false).holds()).isTrue();
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> Rule.check(new OnePersonOneName(true)))
                .returns("name.once", RuleViolated::code);
    }
}
