package nl.schoolleidersregister.policies;

import static nl.schoolleidersregister.offering.OfferingFixture.programme;
import static nl.schoolleidersregister.shared.Moments.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.commands.CommandsConfiguration;
import nl.schoolleidersregister.databases.OneAtATime;
import nl.schoolleidersregister.days.TestClock;
import nl.schoolleidersregister.feed.DirectFeed;
import nl.schoolleidersregister.feed.FeedConfiguration;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.offering.AttendanceError;
import nl.schoolleidersregister.offering.AttendanceId;
import nl.schoolleidersregister.offering.ExecutionCommand.RecordAttendance;
import nl.schoolleidersregister.offering.ExecutionCommand.ScheduleExecution;
import nl.schoolleidersregister.offering.ExecutionCommand.WithdrawAttendance;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.MeetingDays;
import nl.schoolleidersregister.offering.OfferedProgramme;
import nl.schoolleidersregister.offering.OfferingCommand.SubmitOffering;
import nl.schoolleidersregister.offering.OfferingFixture;
import nl.schoolleidersregister.offering.Place;
import nl.schoolleidersregister.person.BirthDate;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.person.PersonCommand.RecordDetails;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.policies.store.PolicyStore;
import nl.schoolleidersregister.registration.Diploma;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.RegisterNumber;
import nl.schoolleidersregister.registration.RegistrationCommand.Enrol;
import nl.schoolleidersregister.registration.RegistrationCommand.RegisterOnQualification;
import nl.schoolleidersregister.registration.RegistrationFixture;
import nl.schoolleidersregister.registration.Route;
import nl.schoolleidersregister.registration.StatedQualification;
import nl.schoolleidersregister.sealing.MasterKey;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Moments;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The register without pages, on databases of its own: log, commands and views, in which leaders are registered and a
 * course of 480 minutes is held from 2 to 4 March 2026. Policies run where a test starts them.
 */
public final class PolicyRegister implements AutoCloseable {

    /** How long a test waits for what must come. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The course. */
    public static final ExecutionId COURSE = new ExecutionId(new UUID(0x4007L, 1));

    private static final Duration RETRY_EVERY = Duration.ofMillis(200);

    private final TestDatabase database;
    private final boolean isFirst;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final AtomicInteger ids = new AtomicInteger();

    /** With other parts, such as policies, where those are given. */
    public PolicyRegister(Class<?>... parts) {
        this(TestDatabase.fresh(), true, parts);
        send(new SubmitOffering(
                programme(480).offering(),
                Moments.providerOn("2026-01-05"),
                OfferingFixture.PROVIDER,
                programme(480).provider(),
                programme(480).terms()));
        send(new ScheduleExecution(
                COURSE,
                Moments.providerOn("2026-01-10"),
                OfferingFixture.PROVIDER,
                new OfferedProgramme(
                        OfferingFixture.PROVIDER,
                        programme(480),
                        new Period(day("2026-01-01"), day("2027-01-01")),
                        false),
                new MeetingDays(day("2026-03-02"), day("2026-03-04")),
                new Place("Utrecht")));
    }

    /** Another process of the same register: it shares nothing but the databases. */
    public PolicyRegister anotherProcess() {
        return new PolicyRegister(database, false);
    }

    private PolicyRegister(TestDatabase database, boolean isFirst, Class<?>... parts) {
        this.database = database;
        this.isFirst = isFirst;
        // The databases end their pools: several processes can share them.
        context.registerBean("registerDataSource", DataSource.class, database::register, bean -> {
            bean.setPrimary(true);
            bean.setDestroyMethodName("");
        });
        context.registerBean("keysDataSource", DataSource.class, database::keys, bean -> bean.setDestroyMethodName(""));
        context.registerBean("writerDataSource", DataSource.class, database::registerUnpooled);
        context.registerBean("registerOwnerDataSource", DataSource.class, database::registerOwner);
        context.registerBean(TestClock.class);
        context.registerBean(MasterKey.class, () -> TestLog.MASTER);
        context.register(FeedConfiguration.class, CommandsConfiguration.class);
        if (parts.length > 0) {
            context.register(parts);
        }
        context.refresh();
    }

    /** One of its parts. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** A runner of these policies that tries again soon; the test starts and closes it. */
    public PolicyRunner runner(List<Policy> policies) {
        var register = database.register();
        var runner = new PolicyRunner(
                part(LogReader.class),
                new PolicyStore(register),
                part(CommandDesk.class),
                policies,
                new OneAtATime(register, OneAtATime.POLICIES),
                RETRY_EVERY);
        part(DirectFeed.class).alsoWake(runner::wake);
        return runner;
    }

    /** Gives an order. */
    public Recorded send(Command order) {
        return part(CommandDesk.class).send(order, Ask.PLAIN).orElseThrow();
    }

    /** Person number so many, enrolled on 10 January 2026. */
    public DossierId enrolled(int number) {
        var dossier = new DossierId(new UUID(0x4000L, number));
        var origin = Moments.leaderOn("2026-01-10");
        var details = new RecordDetails(
                dossier,
                origin,
                new PersonName("Zoë" + number, "", "Meer (demo)"),
                new BirthDate(day("1980-05-17")),
                new EmailAddress("z" + number + "@voorbeeld.example"));
        part(CommandDesk.class)
                .send(List.of(details, new Enrol(dossier, origin, diploma(number), List.of(), null)), Ask.PLAIN);
        return dossier;
    }

    private static StatedQualification diploma(int number) {
        return new StatedQualification(
                new QualificationId(new UUID(0x4001L, number)),
                Route.DIPLOMA,
                new Diploma("Opleiding schoolleider VO", "Academie (demo)"),
                day("2024-06-30"));
    }

    /** Registers who was enrolled. */
    public void register(DossierId dossier) {
        var number = Math.toIntExact(dossier.value().getLeastSignificantBits());
        send(new RegisterOnQualification(
                dossier,
                Moments.registrarOn("2026-01-15"),
                diploma(number).qualification(),
                day("2026-01-15"),
                null,
                RegisterNumber.ofSerial(10_000 + number),
                RegistrationFixture.RULES));
    }

    /** Person number so many, enrolled and registered. */
    public DossierId registered(int number) {
        var dossier = enrolled(number);
        register(dossier);
        return dossier;
    }

    /** Puts somebody on the list. */
    public Recorded attended(DossierId who, String day, int minutes) {
        return attended(who, day, minutes, new AttendanceId(new UUID(0x4003L, ids.incrementAndGet())));
    }

    /** Puts somebody on the list. */
    public Recorded attended(DossierId who, String day, int minutes, AttendanceId id) {
        return send(new RecordAttendance(
                COURSE,
                Moments.providerOn("2026-03-10"),
                OfferingFixture.PROVIDER,
                id,
                who,
                day(day),
                new Minutes(minutes)));
    }

    /** Takes somebody off the list. */
    public Recorded withdrawn(AttendanceId id) {
        return send(new WithdrawAttendance(
                COURSE, Moments.providerOn("2026-03-11"), OfferingFixture.PROVIDER, id, AttendanceError.NOT_THERE));
    }

    /** What a query of the register's database gives, in its first column. */
    public List<String> ask(String query) {
        return JdbcClient.create(database.register())
                .sql(query)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Changes something as the application may. */
    public void change(String statement) {
        JdbcClient.create(database.register()).sql(statement).update();
    }

    /** Changes something as only the owner of the tables may. */
    public void alter(String statement) {
        JdbcClient.create(database.registerOwner()).sql(statement).update();
    }

    /** Every fact about attendance, activities and points, by its stored name, in the order of the log. */
    public List<String> facts() {
        return ask("""
                select payload_type from domain_event_entry
                where payload_type like 'activity.%' or payload_type like 'execution.attendance-%'
                    or payload_type like 'registration.pe-points-%'
                order by era, tx, global_index
                """);
    }

    /** The same, of one person. */
    public List<String> facts(DossierId who) {
        return ask("select payload_type from domain_event_entry where subject = '" + who + "' and (payload_type like"
                + " 'activity.%' or payload_type like 'registration.pe-points%') order by era, tx, global_index");
    }

    /** Waits until something is so. */
    public static void until(BooleanSupplier there) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!there.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it did not come").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    @Override
    public void close() {
        context.close();
        if (isFirst) {
            database.close();
        }
    }
}
