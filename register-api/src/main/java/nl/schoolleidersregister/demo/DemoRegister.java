package nl.schoolleidersregister.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.schoolleidersregister.access.demo.DemoAccounts;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.feed.DirectFeed;
import nl.schoolleidersregister.namesake.Attempt;
import nl.schoolleidersregister.person.BirthDate;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.registration.Contract;
import nl.schoolleidersregister.registration.Diploma;
import nl.schoolleidersregister.registration.Fte;
import nl.schoolleidersregister.registration.Function;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.StatedDiploma;
import nl.schoolleidersregister.registration.web.DossierOffice;
import nl.schoolleidersregister.registration.web.EnrolmentOffice;
import nl.schoolleidersregister.registration.web.Workplaces;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.SchoolCommand.ImportSchool;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.store.RequestKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Fills an empty register with the demo, after the first page can be asked for and beside it. Starting again adds
 * nothing: who has a dossier is passed over.
 */
@Component
@ConditionalOnBooleanProperty("register.demo")
class DemoRegister {

    private static final Logger LOG = LoggerFactory.getLogger(DemoRegister.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String REGISTRAR = "nadia-el-amrani";
    private static final String HASH = "00".repeat(32);

    private final CommandDesk desk;
    private final EnrolmentOffice enrolments;
    private final DossierOffice dossiers;
    private final Workplaces workplaces;
    private final DemoAccounts accounts;
    private final DirectFeed feed;
    private final Clock clock;

    DemoRegister(
            CommandDesk desk,
            EnrolmentOffice enrolments,
            DossierOffice dossiers,
            Workplaces workplaces,
            DemoAccounts accounts,
            DirectFeed feed,
            Clock clock) {
        this.desk = desk;
        this.enrolments = enrolments;
        this.dossiers = dossiers;
        this.workplaces = workplaces;
        this.accounts = accounts;
        this.feed = feed;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void fill() {
        Thread.ofVirtual().name("demo").start(() -> {
            importSchools();
            DemoDossiers.ALL.stream()
                    .filter(dossier ->
                            enrolments.dossierOf(leader(dossier.key())).isEmpty())
                    .forEach(this::make);
            LOG.info("The demo register is filled");
        });
    }

    private void importSchools() {
        for (var school : DemoSchools.ALL) {
            desk.send(new ImportSchool(school.getKey(), school.getValue(), now(registrar())), Ask.PLAIN)
                    .ifPresent(recorded -> feed.await(recorded.position(), PATIENCE));
        }
    }

    private void make(DemoDossiers.Dossier demo) {
        var enrolled = enrol(demo);
        feed.await(enrolled.recorded().position(), PATIENCE);
        if (demo.registered()) {
            var origin = now(registrar());
            dossiers.register(enrolled.dossier(), origin, enrolled.qualification(), origin.today(), Ask.PLAIN);
        }
    }

    private record Enrolled(DossierId dossier, QualificationId qualification, Recorded recorded) {}

    private Enrolled enrol(DemoDossiers.Dossier demo) {
        var origin = now(leader(demo.key()));
        var person = new Attempt(
                new PersonName(demo.given(), demo.prefix(), demo.family() + " (demo)"),
                new BirthDate(LocalDate.parse(demo.birth())),
                new EmailAddress(demo.key() + "@demo.example"));
        var diploma = new StatedDiploma(
                new QualificationId(SortableIdentifiers.next()),
                new Diploma("Schoolleider VO (demo)", "Instituut De Binnenhaven (demo)"),
                origin.today().minusYears(2).withDayOfMonth(1));
        var work = workplaces.employment(
                new SchoolCode(demo.school()),
                new Function(demo.function()),
                Contract.PERMANENT,
                new Fte(new BigDecimal("0.8")),
                origin.today().minusYears(demo.yearsThere()).withDayOfMonth(1));
        var request = new RequestKey("demo", demo.key(), HASH);
        var recorded = enrolments.enrol(origin, person, diploma, work.stream().toList(), request);
        return new Enrolled(
                new DossierId(java.util.UUID.fromString(recorded.key())), diploma.qualification(), recorded);
    }

    private Origin now(Actor actor) {
        return new Origin(actor, Instant.now(clock));
    }

    private Actor leader(String key) {
        return new Actor(accounts.of(key).id().value(), Role.LEADER);
    }

    private Actor registrar() {
        return new Actor(accounts.of(REGISTRAR).id().value(), Role.REGISTRAR);
    }
}
