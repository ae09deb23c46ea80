package nl.schoolleidersregister.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.consequence.Leaned;
import nl.schoolleidersregister.offering.ExecutionCommand.ScheduleExecution;
import nl.schoolleidersregister.offering.ExecutionCommand.WithdrawExecution;
import nl.schoolleidersregister.offering.ExecutionError;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.MeetingDays;
import nl.schoolleidersregister.offering.OfferedProgramme;
import nl.schoolleidersregister.offering.OfferingCommand.SubmitOffering;
import nl.schoolleidersregister.offering.OfferingCommand.ValidateOffering;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.offering.OfferingTerms;
import nl.schoolleidersregister.offering.OfferingTitle;
import nl.schoolleidersregister.offering.Place;
import nl.schoolleidersregister.offering.Programme;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.provider.ProviderName;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.years.Rest;
import nl.schoolleidersregister.years.Years;
import nl.schoolleidersregister.years.YearsRegister;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long it takes from the order to withdraw an execution, for which 200 people were credited and ten of them decided
 * on, until the views show 200 reversals and ten decisions to look at. It stands in the test sources because the people
 * do: the same that the tests look at.
 */
final class ConsequencesBench {

    private static final int PEOPLE = 200;
    private static final int DECIDED = 10;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final long LONGEST_NANOS = Duration.ofMinutes(1).toNanos();
    private static final double NANOS = 1e9;

    /** Four years after the regulation is adopted, so that a cycle fits. */
    private static final LocalDate TODAY = Years.BEFORE.plusYears(4);

    private static final ProviderId PROVIDER = new ProviderId(new UUID(5, 1));
    private static final ProviderName NAME = new ProviderName("Academie (demo)");
    private static final OfferingTerms TERMS = new OfferingTerms(
            new OfferingTitle("Leiden met data (demo)"),
            new Form("COURSE"),
            new Minutes(360),
            List.of(new Competence("C1")));

    private final Leaned leaned;
    private final JdbcClient view;

    private ConsequencesBench(YearsRegister register) {
        this.view = JdbcClient.create(register.part(DataSource.class));
        this.leaned = new Leaned(register::part, TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    public static void main(String[] arguments) throws Exception {
        try (var server = BenchServer.prepare()) {
            BenchRegister.migrate(server, "register");
            BenchRegister.migrate(server, "keys");
            try (var log = BenchRegister.pool(server, "register");
                    var keys = BenchRegister.pool(server, "keys");
                    var running = new YearsRegister(log, keys, BenchDatabases.LARGE.writer(server), Years.BEFORE)) {
                new Years(running, 5, Rest.NONE); // adopts the regulation; nobody of these lives
                running.moveTo(TODAY);
                new ConsequencesBench(running).measure();
            }
        }
    }

    private void measure() {
        var figures = new Figures();
        var slowest = 0.0;
        for (var round = 0; round < ROUNDS; round++) {
            var seconds = once();
            figures.add(seconds);
            slowest = Math.max(slowest, seconds);
        }
        print("consequences.seconds", figures.median(), "s");
        print("consequences.slowest.seconds", slowest, "s");
        print("consequences.load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), "processes");
    }

    private double once() {
        var people = leaned.registered(PEOPLE);
        var execution = held();
        leaned.attended(execution, PROVIDER, people, day(), 360);
        leaned.decided(people.subList(0, DECIDED));
        var reversed = reversed();
        var waiting = waiting();
        var begin = System.nanoTime();
        leaned.send(List.of(
                new WithdrawExecution(execution, leaned.by(Role.REGISTRAR), day(), ExecutionError.NOT_AS_VALIDATED)));
        while (reversed() - reversed < PEOPLE || waiting() - waiting < DECIDED) {
            if (System.nanoTime() - begin > LONGEST_NANOS) {
                throw new IllegalStateException(
                        "Only " + (reversed() - reversed) + " reversals, " + (waiting() - waiting) + " decisions");
            }
            Thread.onSpinWait();
        }
        return (System.nanoTime() - begin) / NANOS;
    }

    private ExecutionId held() {
        var offering = new OfferingId(UUID.randomUUID());
        var execution = new ExecutionId(UUID.randomUUID());
        var valid = new Period(day().minusMonths(3), day().plusYears(2));
        leaned.send(List.of(new SubmitOffering(offering, leaned.by(Role.PROVIDER), PROVIDER, NAME, TERMS)));
        leaned.send(List.of(new ValidateOffering(offering, leaned.by(Role.REGISTRAR), TERMS, valid)));
        leaned.send(List.of(new ScheduleExecution(
                execution,
                leaned.by(Role.PROVIDER),
                PROVIDER,
                new OfferedProgramme(PROVIDER, new Programme(offering, NAME, TERMS), valid, false),
                new MeetingDays(day(), day()),
                new Place("Utrecht"))));
        return execution;
    }

    private static LocalDate day() {
        return TODAY.minusDays(3);
    }

    private long reversed() {
        return count("view.pe_points where reversed_at is not null");
    }

    /** Decisions that wait on the desk. */
    private long waiting() {
        return count("view.dossier where jsonb_array_length(career -> 'doubts') > 0");
    }

    private long count(String from) {
        return view.sql("select count(*) from " + from).query(Long.class).single();
    }

    private static void print(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, "%s %.2f %s%n", name, value, unit);
    }
}
