package nl.schoolleidersregister.person;

import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import java.util.UUID;
import nl.schoolleidersregister.person.PersonCommand.AskNameChange;
import nl.schoolleidersregister.person.PersonCommand.ChangeEmail;
import nl.schoolleidersregister.person.PersonCommand.ChangeName;
import nl.schoolleidersregister.person.PersonCommand.DeclineNameChange;
import nl.schoolleidersregister.person.PersonCommand.RecordDeath;
import nl.schoolleidersregister.person.PersonEvent.DetailsChanged;
import nl.schoolleidersregister.person.PersonEvent.DetailsRecorded;
import nl.schoolleidersregister.person.PersonEvent.Died;
import nl.schoolleidersregister.person.PersonEvent.EmailChanged;
import nl.schoolleidersregister.person.PersonEvent.NameChangeAsked;
import nl.schoolleidersregister.person.PersonEvent.NameChangeDeclined;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Another name, another address, a death: what becomes of each. */
class ChangeDetailsTest {

    private static final DossierId DOSSIER = new DossierId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    private static final DossierId ANOTHER = new DossierId(UUID.fromString("00000000-0000-4000-8000-000000000002"));
    private static final PersonName NAME = new PersonName("Sanne", "de", "Wit (demo)");
    private static final PersonName NEW_NAME = new PersonName("Sanne", "", "Bakker (demo)");
    private static final BirthDate BORN = new BirthDate(day("1980-05-17"));
    private static final EmailAddress EMAIL = new EmailAddress("s.dewit@voorbeeld.example");
    private static final EmailAddress NEW_EMAIL = new EmailAddress("s.bakker@voorbeeld.example");
    private static final Reason REASON = new Reason("De akte noemt een andere naam.");
    private static final PersonEvent ENROLLED =
            new DetailsRecorded(Personal.of(NAME), Personal.of(BORN), Personal.of(EMAIL), noon("2026-01-10"));
    private static final PersonEvent ASKED =
            new NameChangeAsked(Personal.of(NEW_NAME), Personal.of(NameChange.MARRIAGE), noon("2026-02-01"));
    private static final PersonEvent CHANGED =
            new DetailsChanged(Personal.of(NEW_NAME), Personal.of(NameChange.MARRIAGE), noon("2026-02-02"));
    private static final PersonEvent DECLINED = new NameChangeDeclined(Personal.of(REASON), noon("2026-02-02"));
    private static final PersonEvent DIED =
            new Died(Personal.of(new DayOfDeath(day("2026-03-01"))), noon("2026-03-02"));

    private static Scenario<PersonEvent, PersonCommand> given(PersonEvent... history) {
        var streams = new MemoryStreams<>(Person.class, PersonEvent.class, Person::new, Person::decide);
        return new Scenario<PersonEvent, PersonCommand>(streams, Person.streamOf(DOSSIER), DOSSIER.subject())
                .given(history);
    }

    private static AskNameChange ask(PersonName name) {
        return new AskNameChange(DOSSIER, leaderOn("2026-02-01"), name, NameChange.MARRIAGE);
    }

    private static ChangeName change(PersonName name, @Nullable DossierId judge) {
        return new ChangeName(DOSSIER, registrarOn("2026-02-02"), name, NameChange.MARRIAGE, judge);
    }

    private static DeclineNameChange decline(@Nullable DossierId judge) {
        return new DeclineNameChange(DOSSIER, registrarOn("2026-02-02"), judge, REASON);
    }

    private static RecordDeath death(String on, @Nullable DossierId judge) {
        return new RecordDeath(DOSSIER, registrarOn("2026-03-02"), day(on), judge);
    }

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
    void nothing_changes_about_who_died() {
        given(ENROLLED, DIED).when(ask(NEW_NAME)).thenRefusedBy("person.alive");
        given(ENROLLED, DIED).when(change(NEW_NAME, null)).thenRefusedBy("person.alive");
        given(ENROLLED, DIED).when(death("2026-03-01", null)).thenRefusedBy("person.alive");
        given(ENROLLED, DIED)
                .when(new ChangeEmail(DOSSIER, leaderOn("2026-03-02"), NEW_EMAIL))
                .thenRefusedBy("person.alive");
    }

    @Test
    void refuses_a_registrar_who_records_a_death_in_the_own_dossier() {
        given(ENROLLED).when(death("2026-03-01", DOSSIER)).thenRefusedBy("person.not-own");
    }
}
