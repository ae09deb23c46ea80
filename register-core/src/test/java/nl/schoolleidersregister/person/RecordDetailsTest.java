package nl.schoolleidersregister.person;

import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;

import java.time.LocalDate;
import java.util.UUID;
import nl.schoolleidersregister.person.PersonCommand.RecordDetails;
import nl.schoolleidersregister.person.PersonEvent.DetailsRecorded;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Scenario;
import org.junit.jupiter.api.Test;

class RecordDetailsTest {

    private static final DossierId DOSSIER = new DossierId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    private static final PersonName NAME = new PersonName("Sanne", "de", "Wit (demo)");
    private static final BirthDate BORN = new BirthDate(LocalDate.of(1980, 5, 17));
    private static final EmailAddress EMAIL = new EmailAddress("s.dewit@voorbeeld.example");

    @Test
    void records_name_birth_date_and_address_each_as_a_personal_detail() {
        var streams = new MemoryStreams<>(Person.class, PersonEvent.class, Person::new, Person::decide);
        new Scenario<PersonEvent, PersonCommand>(streams, Person.streamOf(DOSSIER), DOSSIER.subject())
                .when(new RecordDetails(DOSSIER, leaderOn("2026-01-10"), NAME, BORN, EMAIL))
                .thenRecorded(new DetailsRecorded(
                        Personal.of(NAME), Personal.of(BORN), Personal.of(EMAIL), noon("2026-01-10")));
    }
}
