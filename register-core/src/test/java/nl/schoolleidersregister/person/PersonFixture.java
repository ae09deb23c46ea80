package nl.schoolleidersregister.person;

import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import java.util.UUID;
import nl.schoolleidersregister.person.PersonCommand.AskNameChange;
import nl.schoolleidersregister.person.PersonCommand.ChangeName;
import nl.schoolleidersregister.person.PersonCommand.DeclineNameChange;
import nl.schoolleidersregister.person.PersonCommand.RecordDeath;
import nl.schoolleidersregister.person.PersonEvent.DetailsChanged;
import nl.schoolleidersregister.person.PersonEvent.DetailsRecorded;
import nl.schoolleidersregister.person.PersonEvent.Died;
import nl.schoolleidersregister.person.PersonEvent.NameChangeAsked;
import nl.schoolleidersregister.person.PersonEvent.NameChangeDeclined;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Scenario;
import org.jspecify.annotations.Nullable;

/** The sentences of the tests about who somebody is. */
final class PersonFixture {

    static final DossierId DOSSIER = new DossierId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    static final DossierId ANOTHER = new DossierId(UUID.fromString("00000000-0000-4000-8000-000000000002"));
    static final PersonName NAME = new PersonName("Sanne", "de", "Wit (demo)");
    static final PersonName NEW_NAME = new PersonName("Sanne", "", "Bakker (demo)");
    static final BirthDate BORN = new BirthDate(day("1980-05-17"));
    static final EmailAddress EMAIL = new EmailAddress("s.dewit@voorbeeld.example");
    static final EmailAddress NEW_EMAIL = new EmailAddress("s.bakker@voorbeeld.example");
    static final Reason REASON = new Reason("De akte noemt een andere naam.");
    static final PersonEvent ENROLLED =
            new DetailsRecorded(Personal.of(NAME), Personal.of(BORN), Personal.of(EMAIL), noon("2026-01-10"));
    static final PersonEvent ASKED =
            new NameChangeAsked(Personal.of(NEW_NAME), Personal.of(NameChange.MARRIAGE), noon("2026-02-01"));
    static final PersonEvent CHANGED =
            new DetailsChanged(Personal.of(NEW_NAME), Personal.of(NameChange.MARRIAGE), noon("2026-02-02"));
    static final PersonEvent DECLINED = new NameChangeDeclined(Personal.of(REASON), noon("2026-02-02"));
    static final PersonEvent DIED = new Died(Personal.of(new DayOfDeath(day("2026-03-01"))), noon("2026-03-02"));

    static Scenario<PersonEvent, PersonCommand> given(PersonEvent... history) {
        var streams = new MemoryStreams<>(Person.class, PersonEvent.class, Person::new, Person::decide);
        return new Scenario<PersonEvent, PersonCommand>(streams, Person.streamOf(DOSSIER), DOSSIER.subject())
                .given(history);
    }

    static AskNameChange ask(PersonName name) {
        return new AskNameChange(DOSSIER, leaderOn("2026-02-01"), name, NameChange.MARRIAGE);
    }

    static ChangeName change(PersonName name, @Nullable DossierId judge) {
        return new ChangeName(DOSSIER, registrarOn("2026-02-02"), name, NameChange.MARRIAGE, judge);
    }

    static DeclineNameChange decline(@Nullable DossierId judge) {
        return new DeclineNameChange(DOSSIER, registrarOn("2026-02-02"), judge, REASON);
    }

    static RecordDeath death(String on, @Nullable DossierId judge) {
        return new RecordDeath(DOSSIER, registrarOn("2026-03-02"), day(on), judge);
    }

    private PersonFixture() {}
}
