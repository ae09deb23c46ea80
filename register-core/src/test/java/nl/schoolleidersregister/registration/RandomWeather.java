package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.LogPosition;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Moments;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What comes between somebody and a quiet cycle, by chance. It refers to what the facts named, so that most orders
 * could
 * be right; some are given by the wrong person, about nothing, or at the wrong time.
 */
final class RandomWeather {

    private static final Reason WHY = new Reason("Daarom.");
    private static final DossierId OTHER = RegistrationFixture.OTHER_DOSSIER;

    private final Random random;
    private final DossierId dossier;
    private final Rulebook rules;
    private final List<Supplier<RegistrationCommand>> orders = new ArrayList<>();
    private final List<ProposalId> proposals = new ArrayList<>();
    private final List<ProcedureId> deferrals = new ArrayList<>();
    private final List<ProcedureId> procedures = new ArrayList<>();
    private final List<AbsenceId> absences = new ArrayList<>();
    private final List<MeasureId> measures = new ArrayList<>();
    private final List<EmploymentId> employments = new ArrayList<>();
    private final List<QualificationId> qualifications = new ArrayList<>();
    private LocalDate today = LocalDate.MIN;

    RandomWeather(Random random, DossierId dossier, Rulebook rules) {
        this.random = random;
        this.dossier = dossier;
        this.rules = rules;
        cycles();
        decisions();
        standing();
        admission();
    }

    /** An order on a day; may be refused. */
    RegistrationCommand on(LocalDate day) {
        today = day;
        return pick(orders).get();
    }

    /** Remembers what a fact named. */
    void saw(RegistrationEvent event) {
        switch (event) {
            case StandingEvent.ProposalMade fact -> proposals.add(fact.proposal());
            case RegistrationEvent.EmploymentStarted fact -> employments.add(fact.employment());
            case RegistrationEvent.QualificationStated fact -> {
                qualifications.add(fact.qualification());
                procedures.add(ProcedureId.about(fact.qualification()));
            }
            default -> {
                // Names nothing that an order refers to.
            }
        }
    }

    private void add(int weight, Supplier<RegistrationCommand> order) {
        for (var time = 0; time < weight; time++) {
            orders.add(order);
        }
    }

    private void cycles() {
        add(14, () -> new RegistrationCommand.EarnPePoints(dossier, by(Moments.REGISTER), points()));
        add(3, this::absence);
        add(3, () -> new CycleCommand.EndAbsence(dossier, leader(), any(absences, AbsenceId::new), ago(90)));
        add(1, () -> new CycleCommand.WithdrawAbsence(dossier, leader(), any(absences, AbsenceId::new)));
        add(3, () -> new CycleCommand.StartPause(dossier, leader(), rules));
        add(3, () -> new CycleCommand.EndPause(dossier, leader()));
        add(4, this::deferral);
        add(2, () -> new CycleCommand.GrantDeferral(dossier, registrar(), any(deferrals, ProcedureId::new), judge()));
        add(
                2,
                () -> new CycleCommand.RefuseDeferral(
                        dossier, official(), any(deferrals, ProcedureId::new), judge(), WHY));
    }

    private void decisions() {
        add(10, this::application);
        add(2, () -> new CycleCommand.WithdrawApplication(dossier, leader()));
        add(1, () -> new CycleCommand.RenewStraightThrough(dossier, by(Moments.REGISTER), position(), rules));
        add(3, () -> new CycleCommand.ReRegister(dossier, registrar(), judge(), position(), mostly(), rules));
        add(4, () -> new StandingCommand.ProposeDecision(dossier, registrar(), judge(), mostly(), rules));
        add(
                1,
                () -> new StandingCommand.ProposeStrikingOff(
                        dossier, registrar(), new ProposalId(id()), pick(RemovalReason.values()), judge(), WHY, rules));
        add(6, () -> new StandingCommand.GiveView(dossier, leader(), last(proposals, ProposalId::new), WHY));
        add(
                1,
                () -> new StandingCommand.DropProposal(
                        dossier, registrar(), last(proposals, ProposalId::new), judge(), WHY));
        add(
                9,
                () -> new StandingCommand.FollowProposal(
                        dossier,
                        official(),
                        last(proposals, ProposalId::new),
                        judge(),
                        WHY,
                        position(),
                        mostly(),
                        rules));
    }

    private void standing() {
        add(2, () -> new StandingCommand.Suspend(dossier, official(), judge(), WHY, maybe(in(90))));
        add(2, () -> new StandingCommand.LiftSuspension(dossier, registrar(), judge(), WHY));
        add(
                2,
                () -> new StandingCommand.ImposeMeasure(
                        dossier, official(), measure(), pick(MeasureKind.values()), judge(), WHY, in(90)));
        add(
                1,
                () -> new StandingCommand.EndMeasure(
                        dossier, registrar(), last(measures, MeasureId::new), judge(), WHY));
        add(1, () -> rarely(new StandingCommand.RequestRemoval(dossier, leader())));
        add(2, () -> new StandingCommand.WithdrawRemovalRequest(dossier, leader()));
        add(1, () -> rarely(new StandingCommand.RecordDeath(dossier, registrar(), ago(10), judge())));
        add(6, () -> new StandingCommand.Restore(dossier, registrar(), judge(), random.nextBoolean(), WHY, rules));
        add(
                1,
                () -> rarely(new StandingCommand.MergeInto(
                        dossier, registrar(), seldom() ? dossier : OTHER, judge(), WHY, random.nextBoolean())));
        add(4, () -> new StandingCommand.UndoMerge(dossier, registrar(), judge(), WHY));
        add(
                1,
                () -> new StandingCommand.TakeOver(
                        dossier,
                        registrar(),
                        OTHER,
                        judge(),
                        maybe(RegistrationFixture.NUMBER),
                        List.of(points(), points())));
        add(1, () -> new StandingCommand.GiveBack(dossier, registrar(), OTHER, judge()));
    }

    private void admission() {
        add(
                5,
                () -> new AdmissionCommand.AdmitAspirant(
                        dossier, registrar(), last(qualifications, QualificationId::new), judge(), rules));
        add(
                2,
                () -> new AdmissionCommand.AskMore(
                        dossier, registrar(), last(procedures, ProcedureId::new), judge(), WHY, rules));
        add(2, () -> new AdmissionCommand.AnswerQuestion(dossier, leader(), last(procedures, ProcedureId::new), WHY));
        add(
                1,
                () -> new AdmissionCommand.PutTermLater(
                        dossier, registrar(), last(procedures, ProcedureId::new), judge(), WHY, rules));
        add(
                2,
                () -> new AdmissionCommand.GiveDefaultNotice(
                        dossier, leader(), last(procedures, ProcedureId::new), rules));
        add(
                1,
                () -> new AdmissionCommand.GiveOwnStatement(
                        dossier, leader(), any(employments, EmploymentId::new), random.nextBoolean()));
        add(
                1,
                () -> new AdmissionCommand.CheckOwnStatement(
                        dossier, official(), any(employments, EmploymentId::new), judge(), random.nextBoolean(), WHY));
    }

    private RegistrationCommand absence() {
        var id = new AbsenceId(id());
        absences.add(id);
        var kind = new AbsenceKind(seldom() ? "HOLIDAY" : pick(List.of("ILLNESS", "PREGNANCY", "LEAVE")));
        var from = ago(200);
        var until = seldom() ? from : random.nextBoolean() ? null : ago(90);
        return new CycleCommand.RecordAbsence(dossier, leader(), id, kind, from, until, rules);
    }

    private RegistrationCommand deferral() {
        var id = new ProcedureId(id());
        deferrals.add(id);
        procedures.add(id);
        return new CycleCommand.RequestDeferral(dossier, leader(), id, in(600), WHY, rules);
    }

    private RegistrationCommand application() {
        var id = new ProcedureId(id());
        procedures.add(id);
        return new CycleCommand.ApplyForRenewal(dossier, leader(), id, position(), rules);
    }

    /** What ends most lives comes to few. */
    private RegistrationCommand rarely(RegistrationCommand order) {
        return random.nextInt(6) == 0 ? order : new CycleCommand.EndPause(dossier, leader());
    }

    private MeasureId measure() {
        measures.add(new MeasureId(id()));
        return measures.getLast();
    }

    private PePoints points() {
        var day = ago(60);
        var basis = pick(List.of(
                Basis.VALIDATED, Basis.VALIDATED, Basis.VALIDATED, Basis.IN_BETWEEN, Basis.EXPLAINED, Basis.PORTFOLIO));
        return new PePoints(
                new CreditId(id()),
                new EntryId(id()),
                basis,
                new Form("COURSE"),
                new Minutes(1 + random.nextInt(700)),
                day.minusDays(random.nextInt(3)),
                day,
                null,
                List.of(new Competence("C1"), new Competence("C2"), new Competence("C3")));
    }

    private Origin leader() {
        return by(Moments.LEADER);
    }

    private Origin registrar() {
        return by(Moments.REGISTRAR);
    }

    /** A registrar as a rule; a machine now and then. */
    private Origin official() {
        return by(seldom() ? Moments.REGISTER : Moments.REGISTRAR);
    }

    private Origin by(nl.schoolleidersregister.shared.Actor actor) {
        return new Origin(actor, Moments.noon(today));
    }

    private @Nullable DossierId judge() {
        return seldom() ? dossier : null;
    }

    private boolean mostly() {
        return !seldom();
    }

    private boolean seldom() {
        return random.nextInt(16) == 0;
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }

    /** A day up to so many days ago; now and then tomorrow. */
    private LocalDate ago(int days) {
        return seldom() ? today.plusDays(1) : today.minusDays(random.nextInt(days));
    }

    /** A day in at most so many days; now and then today. */
    private LocalDate in(int days) {
        return seldom() ? today : today.plusDays(1 + random.nextInt(days));
    }

    private LogPosition position() {
        return new LogPosition(1, random.nextInt(1_000_000), 1);
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> T any(List<T> some, java.util.function.Function<UUID, T> make) {
        return some.isEmpty() || seldom() ? make.apply(id()) : pick(some);
    }

    /** One of the last few. */
    private <T> T last(List<T> some, java.util.function.Function<UUID, T> make) {
        return some.isEmpty() || seldom()
                ? make.apply(id())
                : some.get(some.size() - 1 - random.nextInt(Math.min(3, some.size())));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private <T> T pick(T... some) {
        return some[random.nextInt(some.length)];
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
