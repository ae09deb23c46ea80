package nl.schoolleidersregister.bench;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.feed.Batch;
import nl.schoolleidersregister.feed.store.Views;
import nl.schoolleidersregister.log.Bucket;
import nl.schoolleidersregister.log.EventMetadata;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.person.BirthDate;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.person.PersonEvent.DetailsRecorded;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.registration.BoardSize;
import nl.schoolleidersregister.registration.Contract;
import nl.schoolleidersregister.registration.EmploymentId;
import nl.schoolleidersregister.registration.Fte;
import nl.schoolleidersregister.registration.Function;
import nl.schoolleidersregister.registration.RegisterNumber;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentStarted;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import nl.schoolleidersregister.registration.Route;
import nl.schoolleidersregister.registration.Workplace;
import nl.schoolleidersregister.registration.view.DossierProjection;
import nl.schoolleidersregister.regulation.DocumentHash;
import nl.schoolleidersregister.regulation.RegulationId;
import nl.schoolleidersregister.regulation.RegulationReference;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.school.Province;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.SchoolName;
import nl.schoolleidersregister.school.Town;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills the views with registered people, by the projection itself. */
final class SearchRegister {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    /** As many as there are register numbers. */
    private static final int NUMBERS = RegisterNumber.LAST_SERIAL - RegisterNumber.FIRST_SERIAL + 1;

    private static final int BATCH = 2_000;
    private static final Instant AT = Instant.parse("2026-01-01T12:00:00Z");
    private static final RegulationReference REGULATION =
            new RegulationReference(new RegulationId("VO-2026"), new DocumentHash("0123456789abcdef".repeat(4)));

    private final JdbcClient view;
    private final Views views;
    private long events;

    SearchRegister(DataSource register) {
        this.view = JdbcClient.create(register);
        this.views = new Views(register);
    }

    /** Everybody; the register has 90,000 numbers, and the first, who are too many, get one that it would not give. */
    void fill(List<PersonName> people) {
        var extra = Math.max(0, people.size() - NUMBERS);
        project(people, 0, extra);
        view.sql("update view.dossier set number = 'X' || number").update();
        project(people, extra, people.size());
    }

    private void project(List<PersonName> people, int from, int until) {
        for (var begin = from; begin < until; begin += BATCH) {
            var batch = new ArrayList<LoggedEvent>();
            for (var person = begin; person < Math.min(until, begin + BATCH); person++) {
                registered(person, people.get(person), number(person), batch);
            }
            views.writeStrictly(List.of(new DossierProjection()), Batch.of(batch));
        }
    }

    /** The number of a person; of two whose places in the list are 90,000 apart it is the second's. */
    static RegisterNumber number(int person) {
        return RegisterNumber.ofSerial(RegisterNumber.FIRST_SERIAL + person % NUMBERS);
    }

    private void registered(int person, PersonName name, RegisterNumber number, List<LoggedEvent> batch) {
        var dossier = new DossierId(new UUID(7, person));
        var until = TODAY.plusDays(person % 1_400 - 300L);
        batch.add(logged(
                dossier,
                new DetailsRecorded(
                        Personal.of(name),
                        Personal.of(new BirthDate(LocalDate.of(1975, 1, 1))),
                        Personal.of(new EmailAddress("demo" + person + "@example.org")),
                        AT)));
        batch.add(logged(
                dossier,
                new Registered(
                        Route.DIPLOMA,
                        Personal.of(number),
                        new Period(until.minusYears(4), until),
                        REGULATION,
                        null,
                        AT)));
        batch.add(logged(dossier, employment(person)));
    }

    private static EmploymentStarted employment(int person) {
        return new EmploymentStarted(
                new EmploymentId(new UUID(8, person)),
                Personal.of(new Workplace(
                        new SchoolCode("90AA00"),
                        new SchoolName("Demo College " + person % 640),
                        new Town("Demodam"),
                        new BoardNumber("90001"),
                        new Workplace.Version(0))),
                BoardSize.FEW,
                Province.UTRECHT,
                new Function("RECTOR"),
                Contract.PERMANENT,
                new Fte(new BigDecimal("0.8")),
                LocalDate.of(2024, 8, 1),
                AT);
    }

    private LoggedEvent logged(DossierId dossier, Event event) {
        var subject = dossier.subject();
        var metadata = new EventMetadata(
                new UUID(1, 1),
                Role.REGISTRAR,
                subject.value(),
                Bucket.of(subject.value()),
                new UUID(1, 2),
                new UUID(1, 3));
        return new LoggedEvent(
                new Position(1, ++events, events),
                new UUID(9, events),
                "bench:" + dossier,
                events,
                event,
                metadata,
                AT);
    }
}
