package nl.schoolleidersregister.consequence;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.evaluation.view.Rulebooks;
import nl.schoolleidersregister.feed.DirectFeed;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.offering.AttendanceId;
import nl.schoolleidersregister.offering.ExecutionCommand.RecordAttendance;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.person.BirthDate;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.person.PersonCommand.RecordDetails;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.policies.PolicyRunner;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.registration.BoardSize;
import nl.schoolleidersregister.registration.Contract;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.CycleCommand.ApplyForRenewal;
import nl.schoolleidersregister.registration.CycleCommand.ReRegister;
import nl.schoolleidersregister.registration.Diploma;
import nl.schoolleidersregister.registration.EmploymentId;
import nl.schoolleidersregister.registration.EntryId;
import nl.schoolleidersregister.registration.Fte;
import nl.schoolleidersregister.registration.Function;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.registration.ProcedureId;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.RegisterNumber;
import nl.schoolleidersregister.registration.RegistrationCommand.EarnPePoints;
import nl.schoolleidersregister.registration.RegistrationCommand.Enrol;
import nl.schoolleidersregister.registration.RegistrationCommand.RegisterOnQualification;
import nl.schoolleidersregister.registration.Route;
import nl.schoolleidersregister.registration.StatedEmployment;
import nl.schoolleidersregister.registration.StatedQualification;
import nl.schoolleidersregister.registration.Workplace;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.school.Province;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.SchoolName;
import nl.schoolleidersregister.school.Town;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.LogPosition;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.store.Recorded;

/** Leaders near the end of a cycle, what they learn, and decisions that rest on it; by the register's own orders. */
public final class Leaned {

    /** Months ago that they were registered: the cycle ends in one. */
    private static final int MONTHS = 47;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final AtomicInteger SERIALS = new AtomicInteger(70_000);

    private final Parts register;
    private final Instant now;

    /** Where the parts of a register are found. */
    public interface Parts {
        /** One of them. */
        <T> T part(Class<T> type);
    }

    /** In a register that runs its policies, at this moment. */
    public Leaned(Parts register, Instant now) {
        this.register = register;
        this.now = now;
    }

    /** So many people, who work as school leaders. */
    public List<DossierId> registered(int many) {
        var all = IntStream.range(0, many).mapToObj(_ -> register()).toList();
        await(send(List.of(own(all.getLast()))));
        return all;
    }

    private DossierId register() {
        var serial = SERIALS.getAndIncrement();
        var dossier = new DossierId(UUID.randomUUID());
        var from = today().minusMonths(MONTHS);
        var then = from.atTime(12, 0).toInstant(java.time.ZoneOffset.UTC);
        var qualification = new QualificationId(UUID.randomUUID());
        var leader = new Origin(new Actor(UUID.randomUUID(), Role.LEADER), then);
        send(List.of(
                new RecordDetails(
                        dossier,
                        leader,
                        new PersonName("Noor", "", "Leunis-" + letters(serial) + " (demo)"),
                        new BirthDate(LocalDate.of(1975, 5, 17)),
                        new EmailAddress("leunis" + serial + "@voorbeeld.example")),
                new Enrol(
                        dossier,
                        leader,
                        new StatedQualification(
                                qualification,
                                Route.DIPLOMA,
                                new Diploma("Schoolleider VO (demo)", "Instituut De Binnenhaven (demo)"),
                                from.minusYears(1)),
                        List.of(job(from)),
                        null),
                new RegisterOnQualification(
                        dossier,
                        new Origin(new Actor(new UUID(7, 7), Role.REGISTRAR), then),
                        qualification,
                        from,
                        null,
                        RegisterNumber.ofSerial(serial),
                        rules())));
        return dossier;
    }

    private static String letters(int serial) {
        return "" + (char) ('A' + serial / 676 % 26) + (char) ('a' + serial / 26 % 26) + (char) ('a' + serial % 26);
    }

    private static StatedEmployment job(LocalDate from) {
        return new StatedEmployment(
                new EmploymentId(UUID.randomUUID()),
                new Workplace(
                        new SchoolCode("99XA00"),
                        new SchoolName("Lyceum Oosterhaven (demo)"),
                        new Town("Deventer"),
                        new BoardNumber("99001"),
                        new Workplace.Version(0)),
                BoardSize.FEW,
                Province.OVERIJSSEL,
                new Function("RECTOR"),
                Contract.PERMANENT,
                new Fte(new BigDecimal("1.0")),
                from.minusYears(1));
    }

    /** An own course of a day, so that something of the person can be waited for. */
    private Command own(DossierId dossier) {
        return course(dossier, today().minusDays(40), 60);
    }

    private Command course(DossierId dossier, LocalDate day, int minutes) {
        return new EarnPePoints(
                dossier,
                by(Role.REGISTER),
                new PePoints(
                        new CreditId(UUID.randomUUID()),
                        new EntryId(UUID.randomUUID()),
                        Basis.VALIDATED,
                        new Form("COURSE"),
                        new Minutes(minutes),
                        day,
                        day,
                        null,
                        List.of(new Competence("C1"), new Competence("C2"), new Competence("C3"))));
    }

    /** They all stand on the provider's list of this day, and are credited when it comes back. */
    public void attended(
            ExecutionId execution, ProviderId provider, List<DossierId> people, LocalDate day, int minutes) {
        Recorded last = null;
        for (var one : people) {
            last = send(List.of(new RecordAttendance(
                    execution,
                    by(Role.PROVIDER),
                    provider,
                    new AttendanceId(UUID.randomUUID()),
                    one,
                    day,
                    new Minutes(minutes))));
        }
        await(Objects.requireNonNull(last));
    }

    /** Each of them is re-registered, on all that counts by now and on seven long days more. */
    public void decided(List<DossierId> people) {
        Recorded last = null;
        for (var one : people) {
            for (var back = 100; back < 107; back++) {
                send(List.of(course(one, today().minusDays(back), Minutes.OF_A_DAY)));
            }
            send(List.of(new ApplyForRenewal(
                    one, by(Role.LEADER), new ProcedureId(UUID.randomUUID()), position(), rules())));
            last = send(List.of(new ReRegister(one, by(Role.REGISTRAR), null, position(), true, rules())));
        }
        await(Objects.requireNonNull(last));
    }

    /** Gives orders; what a rule refuses is an error of the test. */
    public Recorded send(List<Command> orders) {
        return register.part(CommandDesk.class).send(orders, Ask.PLAIN).orElseThrow();
    }

    /** Comes back when the views show it and all that followed. */
    public void await(Recorded recorded) {
        var shown = register.part(PolicyRunner.class).await(recorded.position(), PATIENCE);
        register.part(DirectFeed.class).await(shown, PATIENCE);
    }

    /** Somebody in this role, now. */
    public Origin by(Role role) {
        return new Origin(new Actor(new UUID(9, role.name().length()), role), now);
    }

    private LocalDate today() {
        return Origin.dayOf(now);
    }

    private Rulebook rules() {
        return register.part(Rulebooks.class).book();
    }

    private LogPosition position() {
        var last = register.part(LogReader.class).settled();
        return new LogPosition(last.era(), last.tx(), last.index());
    }
}
