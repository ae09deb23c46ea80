package nl.schoolleidersregister.registration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.registration.RegistrationCommand.ConfirmEmployment;
import nl.schoolleidersregister.registration.RegistrationCommand.EarnPePoints;
import nl.schoolleidersregister.registration.RegistrationCommand.EndEmployment;
import nl.schoolleidersregister.registration.RegistrationCommand.Enrol;
import nl.schoolleidersregister.registration.RegistrationCommand.RefusePePoints;
import nl.schoolleidersregister.registration.RegistrationCommand.RegisterOnQualification;
import nl.schoolleidersregister.registration.RegistrationCommand.RejectQualification;
import nl.schoolleidersregister.registration.RegistrationCommand.ReversePePoints;
import nl.schoolleidersregister.registration.RegistrationCommand.StartEmployment;
import nl.schoolleidersregister.registration.RegistrationCommand.StateQualification;
import nl.schoolleidersregister.registration.StandingCommand.QuestionQualification;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.school.Province;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.LogPosition;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Moments;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.RuleCode;

/** Orders about one dossier by chance, as people give them over the years: most could be right, some cannot. */
public final class RandomOrders {

    private static final List<Workplace> SCHOOLS =
            List.of(RegistrationFixture.SCHOOL, RegistrationFixture.OTHER_SCHOOL);
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    private final Random random;
    private final DossierId dossier;
    private final RegisterNumber number;
    private final List<QualificationId> qualifications = new ArrayList<>();
    private final List<EmploymentId> employments = new ArrayList<>();
    private final List<CreditId> credits = new ArrayList<>();
    private final Rulebook rules;
    private final RandomWeather weather;
    private LocalDate today;
    private int quietDays;

    /** One in so many orders is to register; 0 for who does not hurry, or is registered. */
    private int eagerness;

    /** Orders about this dossier, which will get the number of this serial. */
    public RandomOrders(Random random, DossierId dossier, int serial) {
        this(random, dossier, serial, RegistrationFixture.RULES);
    }

    RandomOrders(Random random, DossierId dossier, int serial, Rulebook rules) {
        this.random = random;
        this.dossier = dossier;
        this.number = RegisterNumber.ofSerial(serial);
        this.today = FIRST_DAY.plusDays(random.nextInt(1000));
        this.rules = rules;
        this.weather = new RandomWeather(random, dossier, rules);
        this.eagerness = pick(List.of(0, 5, 5, 5, 60));
    }

    /** The order that begins the dossier; may be refused. */
    public Enrol enrol() {
        var jobs = random.nextBoolean() ? List.of(employment()) : List.<StatedEmployment>of();
        return new Enrol(dossier, leader(), diploma(), jobs, null);
    }

    /** The next order, some days later; may be refused. */
    public RegistrationCommand next() {
        return next(90);
    }

    private RegistrationCommand next(int days) {
        today = today.plusDays(random.nextInt(days));
        return switch (random.nextInt(15)) {
            case 0 -> new StateQualification(dossier, leader(), diploma());
            case 1 ->
                new RejectQualification(dossier, registrar(), anyQualification(), null, RegistrationFixture.REASON);
            case 2 -> register();
            case 3, 4 -> new StartEmployment(dossier, leader(), employment());
            case 5, 6 -> new EndEmployment(dossier, leader(), anyEmployment(), around(400));
            case 7, 8, 9 -> new EarnPePoints(dossier, leader(), points());
            case 10 -> new ReversePePoints(dossier, leader(), anyCredit(), Reversal.ATTENDANCE_WITHDRAWN);
            case 11 -> new RefusePePoints(dossier, leader(), points(), new RuleCode("points.day"));
            case 12, 13 -> confirm();
            default ->
                new RejectQualification(dossier, registrar(), anyQualification(), dossier, new Reason("Eigen dossier"));
        };
    }

    /** The next order of any kind, with stretches in which days only pass; may be refused. */
    RegistrationCommand anyNext(int longestStep) {
        if (quietDays > 0) {
            quietDays--;
            return day(1);
        }
        if (eagerness > 0 && random.nextInt(eagerness) == 0) {
            return register(today);
        }
        return switch (random.nextInt(40)) {
            case 0 -> {
                quietDays = random.nextInt(30);
                yield day(1);
            }
            case 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 -> day(1 + random.nextInt(longestStep));
            case 13, 14, 15, 16, 17 -> next(3);
            case 18 -> new QuestionQualification(dossier, atNoon(Moments.REGISTER), anyQualification());
            default -> weather.on(today);
        };
    }

    private Origin atNoon(Actor who) {
        return new Origin(who, Moments.noon(today));
    }

    /** The day after so many days. */
    CycleCommand.MeetDay day(int later) {
        today = today.plusDays(later);
        return new CycleCommand.MeetDay(dossier, atNoon(Moments.REGISTER), new LogPosition(1, 1, 1), rules);
    }

    /** Goes on from this day. */
    void goOnFrom(LocalDate day) {
        today = day;
        eagerness = 0;
    }

    /** Remembers what a fact named. */
    void saw(RegistrationEvent event) {
        weather.saw(event);
        if (event instanceof RegistrationEvent.Registered) {
            eagerness = 0;
        }
    }

    private PePoints points() {
        var credit = random.nextInt(8) == 0 ? anyCredit() : new CreditId(id());
        credits.add(credit);
        var day = around(6 * 365);
        return new PePoints(
                credit,
                new EntryId(id()),
                pick(List.of(Basis.values())),
                new Form("COURSE"),
                new Minutes(1 + random.nextInt(1_600)),
                day.minusDays(random.nextInt(3)),
                day,
                null,
                List.of(new Competence("C" + (1 + random.nextInt(5)))));
    }

    private ConfirmEmployment confirm() {
        return new ConfirmEmployment(
                dossier,
                new Origin(Moments.BOARD, Moments.noon(today)),
                anyEmployment(),
                pick(List.of(ConfirmedBy.values())),
                random.nextInt(10) == 0 ? dossier : null,
                random.nextInt(10) == 0 ? RegistrationFixture.OTHER_BOARD : RegistrationFixture.BOARD);
    }

    private CreditId anyCredit() {
        return credits.isEmpty() || random.nextInt(12) == 0 ? new CreditId(id()) : pick(credits);
    }

    private RegisterOnQualification register() {
        return register(around(120));
    }

    private RegisterOnQualification register(LocalDate from) {
        return new RegisterOnQualification(
                dossier,
                registrar(),
                anyQualification(),
                from,
                random.nextInt(10) == 0 ? dossier : null,
                number,
                rules);
    }

    private StatedQualification diploma() {
        var id = new QualificationId(id());
        qualifications.add(id);
        return new StatedQualification(
                id,
                pick(List.of(Route.DIPLOMA, Route.DIPLOMA, Route.EVC, Route.EVC, Route.TRAINING)),
                new Diploma("Opleiding " + random.nextInt(9), "Academie (demo)"),
                around(6 * 365));
    }

    private StatedEmployment employment() {
        var id = new EmploymentId(id());
        employments.add(id);
        return new StatedEmployment(
                id,
                pick(SCHOOLS),
                pick(List.of(BoardSize.values())),
                pick(List.of(Province.values())),
                random.nextInt(4) == 0 ? Function.THE_BOARD : new Function("RECTOR"),
                pick(List.of(Contract.values())),
                new Fte(BigDecimal.valueOf(1 + random.nextInt(10), 1)),
                around(700));
    }

    /** A day in the past, up to so many days ago; now and then tomorrow. */
    private LocalDate around(int days) {
        return random.nextInt(12) == 0 ? today.plusDays(1) : today.minusDays(random.nextInt(days));
    }

    private QualificationId anyQualification() {
        return qualifications.isEmpty() || random.nextInt(12) == 0
                ? new QualificationId(id())
                : qualifications.getLast();
    }

    private EmploymentId anyEmployment() {
        return employments.isEmpty() || random.nextInt(12) == 0 ? new EmploymentId(id()) : pick(employments);
    }

    private Origin leader() {
        return new Origin(Moments.LEADER, Moments.noon(today));
    }

    private Origin registrar() {
        return new Origin(Moments.REGISTRAR, Moments.noon(today));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
