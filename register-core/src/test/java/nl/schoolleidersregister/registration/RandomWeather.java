package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.LogPosition;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Moments;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What comes between somebody and a quiet cycle, by chance. It refers to what the facts named, so that most orders
 * could be right; some are given by the wrong person, about nothing, or at the wrong time.
 */
final class RandomWeather {

    private static final Reason WHY = new Reason("Daarom.");
    private static final DossierId OTHER = RegistrationFixture.OTHER_DOSSIER;

    private final Luck luck;
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
    private final List<DecisionId> questioned = new ArrayList<>();
    private LocalDate today = LocalDate.MIN;

    RandomWeather(Random random, DossierId dossier, Rulebook rules) {
        this.luck = new Luck(random);
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
        return luck.pick(orders).get();
    }

    /** Remembers what a fact named. */
    void saw(RegistrationEvent event) {
        switch (event) {
            case StandingEvent.ProposalMade fact -> proposals.add(fact.proposal());
            case StandingEvent.DecisionQuestioned fact -> questioned.add(fact.decision());
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
        add(3, () -> new CycleCommand.EndAbsence(dossier, leader(), luck.any(absences, AbsenceId::new), ago(90)));
        add(1, () -> new CycleCommand.WithdrawAbsence(dossier, leader(), luck.any(absences, AbsenceId::new)));
        add(3, () -> new CycleCommand.StartPause(dossier, leader(), rules));
        add(3, () -> new CycleCommand.EndPause(dossier, leader()));
        add(4, this::deferral);
        add(
                2,
                () -> new CycleCommand.GrantDeferral(
                        dossier, registrar(), luck.any(deferrals, ProcedureId::new), judge()));
        add(
                2,
                () -> new CycleCommand.RefuseDeferral(
                        dossier, official(), luck.any(deferrals, ProcedureId::new), judge(), WHY));
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
                        dossier,
                        registrar(),
                        new ProposalId(luck.id()),
                        luck.pick(RemovalReason.values()),
                        judge(),
                        WHY,
                        rules));
        add(6, () -> new StandingCommand.GiveView(dossier, leader(), luck.last(proposals, ProposalId::new), WHY));
        add(
                1,
                () -> new StandingCommand.DropProposal(
                        dossier, registrar(), luck.last(proposals, ProposalId::new), judge(), WHY));
        add(
                9,
                () -> new StandingCommand.FollowProposal(
                        dossier,
                        official(),
                        luck.last(proposals, ProposalId::new),
                        judge(),
                        WHY,
                        position(),
                        mostly(),
                        rules));
    }

    private void standing() {
        add(2, () -> new StandingCommand.Suspend(dossier, official(), judge(), WHY, luck.maybe(in(90))));
        add(2, () -> new StandingCommand.LiftSuspension(dossier, registrar(), judge(), WHY));
        add(
                2,
                () -> new StandingCommand.ImposeMeasure(
                        dossier, official(), measure(), luck.pick(MeasureKind.values()), judge(), WHY, in(90)));
        add(
                1,
                () -> new StandingCommand.EndMeasure(
                        dossier, registrar(), luck.last(measures, MeasureId::new), judge(), WHY));
        add(
                2,
                () -> new StandingCommand.LeaveDecision(
                        dossier, registrar(), luck.last(questioned, DecisionId::new), judge(), WHY));
        add(1, () -> rarely(new StandingCommand.RequestRemoval(dossier, leader())));
        add(2, () -> new StandingCommand.WithdrawRemovalRequest(dossier, leader()));
        add(1, () -> rarely(new StandingCommand.CloseOnDeath(dossier, registrar(), ago(10), judge())));
        add(6, () -> new StandingCommand.Restore(dossier, registrar(), judge(), luck.coin(), WHY, rules));
        add(
                1,
                () -> rarely(new StandingCommand.MergeInto(
                        dossier, registrar(), luck.seldom() ? dossier : OTHER, judge(), WHY, luck.coin())));
        add(4, () -> new StandingCommand.UndoMerge(dossier, registrar(), judge(), WHY));
        add(
                1,
                () -> new StandingCommand.TakeOver(
                        dossier,
                        registrar(),
                        OTHER,
                        judge(),
                        luck.maybe(RegistrationFixture.NUMBER),
                        List.of(points(), points())));
        add(1, () -> new StandingCommand.GiveBack(dossier, registrar(), OTHER, judge()));
    }

    private void admission() {
        add(
                5,
                () -> new AdmissionCommand.AdmitAspirant(
                        dossier, registrar(), luck.last(qualifications, QualificationId::new), judge(), rules));
        add(
                2,
                () -> new AdmissionCommand.AskMore(
                        dossier, registrar(), luck.last(procedures, ProcedureId::new), judge(), WHY, rules));
        add(
                2,
                () -> new AdmissionCommand.AnswerQuestion(
                        dossier, leader(), luck.last(procedures, ProcedureId::new), WHY));
        add(
                1,
                () -> new AdmissionCommand.PutTermLater(
                        dossier, registrar(), luck.last(procedures, ProcedureId::new), judge(), WHY, rules));
        add(
                2,
                () -> new AdmissionCommand.GiveDefaultNotice(
                        dossier, leader(), luck.last(procedures, ProcedureId::new), rules));
        add(
                1,
                () -> new AdmissionCommand.GiveOwnStatement(
                        dossier, leader(), luck.any(employments, EmploymentId::new), luck.coin()));
        add(
                1,
                () -> new AdmissionCommand.CheckOwnStatement(
                        dossier, official(), luck.any(employments, EmploymentId::new), judge(), luck.coin(), WHY));
    }

    private RegistrationCommand absence() {
        var id = new AbsenceId(luck.id());
        absences.add(id);
        var kind = new AbsenceKind(luck.seldom() ? "HOLIDAY" : luck.pick(List.of("ILLNESS", "PREGNANCY", "LEAVE")));
        var from = ago(200);
        var until = luck.seldom() ? from : luck.coin() ? null : ago(90);
        return new CycleCommand.RecordAbsence(dossier, leader(), id, kind, from, until, rules);
    }

    private RegistrationCommand deferral() {
        var id = new ProcedureId(luck.id());
        deferrals.add(id);
        procedures.add(id);
        return new CycleCommand.RequestDeferral(dossier, leader(), id, in(600), WHY, rules);
    }

    private RegistrationCommand application() {
        var id = new ProcedureId(luck.id());
        procedures.add(id);
        return new CycleCommand.ApplyForRenewal(dossier, leader(), id, position(), rules);
    }

    /** What ends most lives comes to few. */
    private RegistrationCommand rarely(RegistrationCommand order) {
        return luck.upTo(6) == 0 ? order : new CycleCommand.EndPause(dossier, leader());
    }

    private MeasureId measure() {
        measures.add(new MeasureId(luck.id()));
        return measures.getLast();
    }

    private PePoints points() {
        var day = ago(60);
        var basis = luck.pick(List.of(
                Basis.VALIDATED, Basis.VALIDATED, Basis.VALIDATED, Basis.IN_BETWEEN, Basis.EXPLAINED, Basis.PORTFOLIO));
        return new PePoints(
                new CreditId(luck.id()),
                new EntryId(luck.id()),
                basis,
                new Form("COURSE"),
                new Minutes(1 + luck.upTo(700)),
                day.minusDays(luck.upTo(3)),
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
        return by(luck.seldom() ? Moments.REGISTER : Moments.REGISTRAR);
    }

    private Origin by(Actor actor) {
        return new Origin(actor, Moments.noon(today));
    }

    private @Nullable DossierId judge() {
        return luck.seldom() ? dossier : null;
    }

    private boolean mostly() {
        return !luck.seldom();
    }

    /** A day up to so many days ago; now and then tomorrow. */
    private LocalDate ago(int days) {
        return luck.seldom() ? today.plusDays(1) : today.minusDays(luck.upTo(days));
    }

    /** A day in at most so many days; now and then today. */
    private LocalDate in(int days) {
        return luck.seldom() ? today : today.plusDays(1 + luck.upTo(days));
    }

    private LogPosition position() {
        return new LogPosition(1, luck.upTo(1_000_000), 1);
    }
}
