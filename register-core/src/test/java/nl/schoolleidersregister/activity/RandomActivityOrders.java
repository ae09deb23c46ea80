package nl.schoolleidersregister.activity;

import static nl.schoolleidersregister.offering.OfferingFixture.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.schoolleidersregister.activity.ActivityCommand.AcceptCertificate;
import nl.schoolleidersregister.activity.ActivityCommand.ClaimAttendance;
import nl.schoolleidersregister.activity.ActivityCommand.ConfirmAttendance;
import nl.schoolleidersregister.activity.ActivityCommand.DeclineCertificate;
import nl.schoolleidersregister.activity.ActivityCommand.RateActivity;
import nl.schoolleidersregister.activity.ActivityCommand.RefuseCrediting;
import nl.schoolleidersregister.activity.ActivityCommand.VoidActivity;
import nl.schoolleidersregister.activity.ActivityCommand.WithdrawClaim;
import nl.schoolleidersregister.activity.ActivityCommand.WithdrawCredit;
import nl.schoolleidersregister.offering.AttendanceError;
import nl.schoolleidersregister.offering.AttendanceId;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.MeetingDays;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Moments;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.RuleCode;
import org.jspecify.annotations.Nullable;

/** Orders about one activity by chance, as a leader, a provider's list, registrars and the ledger give them. */
public final class RandomActivityOrders {

    /** Time that the programme of these orders takes. */
    public static final int VALIDATED = 600;

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    private static final int DAYS = 4;

    private final Random random;
    private final DossierId dossier;
    private final ExecutionId execution;
    private final List<ConfirmAttendance> listed = new ArrayList<>();
    private final List<CreditId> credits = new ArrayList<>();
    private LocalDate today = FIRST_DAY;

    /** Orders about what this dossier did in this execution. */
    public RandomActivityOrders(Random random, DossierId dossier, ExecutionId execution) {
        this.random = random;
        this.dossier = dossier;
        this.execution = execution;
    }

    /** The next order; may be refused. */
    public ActivityCommand next() {
        today = today.plusDays(random.nextInt(2));
        return switch (random.nextInt(40)) {
            case 0 -> new VoidActivity(dossier, by(Moments.REGISTER), execution, anyDay());
            default -> ordinary();
        };
    }

    private ActivityCommand ordinary() {
        return switch (random.nextInt(11)) {
            case 0, 1 -> claim();
            case 2 -> new WithdrawClaim(dossier, by(Moments.LEADER), activity(), anyDay());
            case 3, 4 -> confirm();
            case 5 -> listed.isEmpty() ? claim() : listed.get(random.nextInt(listed.size()));
            case 6 ->
                new WithdrawCredit(dossier, by(Moments.REGISTER), execution, anyListed(), AttendanceError.DAY_OR_HOURS);
            case 7 -> accept();
            case 8 ->
                new DeclineCertificate(
                        dossier, by(Moments.REGISTRAR), activity(), anyDay(), anyJudge(), ActivityFixture.REASON);
            case 9 -> new RateActivity(dossier, by(Moments.LEADER), activity(), new Stars(1 + random.nextInt(5)), null);
            default ->
                new RefuseCrediting(dossier, by(Moments.REGISTER), activity(), anyCredit(), new RuleCode("points.day"));
        };
    }

    private ActivityId activity() {
        return ActivityId.of(dossier, execution);
    }

    private ClaimAttendance claim() {
        var days = new MeetingDays(FIRST_DAY, FIRST_DAY.plusDays(DAYS - 1));
        return new ClaimAttendance(
                dossier, by(Moments.LEADER), execution, programme(VALIDATED), days, anyDay(), anyMinutes());
    }

    private ConfirmAttendance confirm() {
        var id = new AttendanceId(id());
        var order = new ConfirmAttendance(
                dossier, by(Moments.REGISTER), id, execution, programme(VALIDATED), anyDay(), anyMinutes());
        listed.add(order);
        credits.add(new CreditId(id.value()));
        return order;
    }

    private AcceptCertificate accept() {
        var credit = new CreditId(id());
        credits.add(credit);
        return new AcceptCertificate(
                dossier,
                by(Moments.REGISTRAR),
                activity(),
                anyDay(),
                credit,
                new Certificates(random.nextInt(4)),
                anyJudge());
    }

    private @Nullable DossierId anyJudge() {
        return random.nextInt(8) == 0 ? dossier : null;
    }

    private AttendanceId anyListed() {
        return listed.isEmpty()
                ? new AttendanceId(id())
                : listed.get(random.nextInt(listed.size())).attendance();
    }

    private CreditId anyCredit() {
        return credits.isEmpty() ? new CreditId(id()) : credits.get(random.nextInt(credits.size()));
    }

    /** A day of the execution; now and then the one after. */
    private LocalDate anyDay() {
        return FIRST_DAY.plusDays(random.nextInt(12) == 0 ? DAYS : random.nextInt(DAYS));
    }

    private Minutes anyMinutes() {
        return new Minutes(random.nextInt(40) == 0 ? 1_441 : 1 + random.nextInt(300));
    }

    private Origin by(Actor actor) {
        return new Origin(actor, Moments.noon(today));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
