package nl.schoolleidersregister.person;

import static nl.schoolleidersregister.person.PersonFixture.DIED;
import static nl.schoolleidersregister.person.PersonFixture.DOSSIER;
import static nl.schoolleidersregister.person.PersonFixture.ENROLLED;
import static nl.schoolleidersregister.person.PersonFixture.death;
import static nl.schoolleidersregister.person.PersonFixture.given;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;

import nl.schoolleidersregister.person.PersonEvent.Died;
import nl.schoolleidersregister.shared.Personal;
import org.junit.jupiter.api.Test;

/** Somebody died. */
class RecordDeathTest {

    @Test
    void a_death_is_recorded_on_the_day_itself_and_later() {
        given(ENROLLED).when(death("2026-03-01", null)).thenRecorded(DIED);
        given(ENROLLED)
                .when(death("2026-03-02", null))
                .thenRecorded(new Died(Personal.of(new DayOfDeath(day("2026-03-02"))), noon("2026-03-02")));
    }

    @Test
    void refuses_a_death_of_tomorrow() {
        given(ENROLLED).when(death("2026-03-03", null)).thenRefusedBy("person.death-past");
    }

    @Test
    void refuses_a_death_before_birth_but_not_on_that_day() {
        given(ENROLLED).when(death("1980-05-16", null)).thenRefusedBy("person.death-after-birth");
        given(ENROLLED)
                .when(death("1980-05-17", null))
                .thenRecorded(new Died(Personal.of(new DayOfDeath(day("1980-05-17"))), noon("2026-03-02")));
    }

    @Test
    void refuses_a_registrar_who_records_a_death_in_the_own_dossier() {
        given(ENROLLED).when(death("2026-03-01", DOSSIER)).thenRefusedBy("person.not-own");
    }

    @Test
    void nothing_changes_about_who_died() {
        given(ENROLLED, DIED).when(death("2026-03-01", null)).thenRefusedBy("person.alive");
    }
}
