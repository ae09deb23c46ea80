package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.CycleFixture.POSITION;
import static nl.schoolleidersregister.registration.CycleFixture.WHY;
import static nl.schoolleidersregister.registration.RegistrationFixture.DIPLOMA;
import static nl.schoolleidersregister.registration.RegistrationFixture.JOB;
import static nl.schoolleidersregister.shared.Moments.boardOn;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.registerOn;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.shared.DossierId;

/**
 * Beginnings of lives that chance seldom finds, as orders under a regulation with a cycle of a year; chance goes
 * on from
 * there. The cycle of who is registered runs through 2021.
 */
final class GivenLives {

    private static final AbsenceId ABSENCE = new AbsenceId(new UUID(0x4007L, 1));
    private static final MeasureId MEASURE = new MeasureId(new UUID(0x4006L, 1));
    private static final ProcedureId FIRST = CycleFixture.procedure(1);
    private static final ProcedureId SECOND = CycleFixture.procedure(2);
    private static final int MISSES_A_FIFTH = 2_160;

    private final DossierId dossier;
    private final Rulebook rules;
    private final List<RegistrationCommand> orders = new ArrayList<>();

    private GivenLives(DossierId dossier, Rulebook rules) {
        this.dossier = dossier;
        this.rules = rules;
    }

    /** All of them. */
    static List<List<RegistrationCommand>> of(DossierId dossier, Rulebook rules) {
        return List.of(
                new GivenLives(dossier, rules).aspirant().orders,
                new GivenLives(dossier, rules).missesThePart(false).orders,
                new GivenLives(dossier, rules).missesThePart(true).orders,
                new GivenLives(dossier, rules).isLate().orders,
                new GivenLives(dossier, rules).isRenewed().orders,
                new GivenLives(dossier, rules).thinksAgain().orders);
    }

    private GivenLives aspirant() {
        enrols(Route.TRAINING);
        orders.add(new AdmissionCommand.AskMore(
                dossier, registrarOn("2021-01-05"), ProcedureId.about(DIPLOMA), null, WHY, rules));
        orders.add(
                new AdmissionCommand.AnswerQuestion(dossier, leaderOn("2021-01-07"), ProcedureId.about(DIPLOMA), WHY));
        orders.add(new AdmissionCommand.PutTermLater(
                dossier, registrarOn("2021-01-08"), ProcedureId.about(DIPLOMA), null, WHY, rules));
        orders.add(new AdmissionCommand.GiveDefaultNotice(
                dossier, leaderOn("2021-05-10"), ProcedureId.about(DIPLOMA), rules));
        orders.add(new AdmissionCommand.AdmitAspirant(dossier, registrarOn("2021-05-11"), DIPLOMA, null, rules));
        orders.add(meet("2021-06-30"));
        follow("2021-07-01", ProposalKind.END_ASPIRANT, "2021-06-30");
        orders.add(meet("2021-07-06"));
        follow("2021-07-07", ProposalKind.EXPIRE_ENROLMENT, "2021-07-06");
        return this;
    }

    private GivenLives missesThePart(boolean butComesInTime) {
        registers();
        earns(1, "2021-03-10", MISSES_A_FIFTH);
        applies("2021-11-01", FIRST);
        orders.add(new StandingCommand.ProposeDecision(dossier, registrarOn("2021-11-02"), null, true, rules));
        follow("2021-11-03", ProposalKind.RENEW_PROVISIONALLY, "2021-11-02");
        if (butComesInTime) {
            earns(2, "2022-02-01", 540);
        }
        orders.add(meet("2022-05-04"));
        follow("2022-05-05", ProposalKind.MISSING_PART_NOT_MET, "2022-05-04");
        orders.add(meet("2022-07-01"));
        return this;
    }

    private GivenLives isLate() {
        registers();
        orders.add(new CycleCommand.RequestDeferral(
                dossier, leaderOn("2021-12-01"), FIRST, day("2022-02-01"), WHY, rules));
        orders.add(new CycleCommand.GrantDeferral(dossier, registrarOn("2021-12-02"), FIRST, null));
        orders.add(new CycleCommand.RequestDeferral(
                dossier, leaderOn("2022-01-20"), SECOND, day("2022-03-01"), WHY, rules));
        orders.add(new CycleCommand.RefuseDeferral(dossier, registrarOn("2022-01-22"), SECOND, null, WHY));
        orders.add(meet("2022-02-01"));
        applies("2022-02-10", FIRST);
        orders.add(new StandingCommand.ProposeDecision(dossier, registrarOn("2022-02-11"), null, true, rules));
        follow("2022-02-12", ProposalKind.REFUSE, "2022-02-11");
        orders.add(meet("2022-04-01"));
        follow("2022-04-02", ProposalKind.LAPSE, "2022-04-01");
        orders.add(meet("2022-06-01"));
        return this;
    }

    private GivenLives isRenewed() {
        registers();
        orders.add(new RegistrationCommand.ConfirmEmployment(
                dossier, boardOn("2021-02-01"), JOB, ConfirmedBy.BOARD, null, RegistrationFixture.BOARD));
        earns(1, "2021-03-10", 3_300);
        applies("2021-11-01", FIRST);
        orders.add(new CycleCommand.WithdrawApplication(dossier, leaderOn("2021-11-02")));
        applies("2021-11-03", SECOND);
        orders.add(new CycleCommand.RenewStraightThrough(dossier, registerOn("2021-11-03"), POSITION, rules));
        orders.add(new RegistrationCommand.ReversePePoints(
                dossier, registerOn("2021-11-10"), PointsFixture.credit(1), Reversal.ATTENDANCE_WITHDRAWN));
        orders.add(new StandingCommand.LeaveDecision(
                dossier, registrarOn("2021-11-11"), DecisionId.on(SECOND), null, WHY));
        return this;
    }

    private GivenLives thinksAgain() {
        registers();
        orders.add(new AdmissionCommand.GiveOwnStatement(dossier, leaderOn("2021-02-01"), JOB, true));
        orders.add(new AdmissionCommand.CheckOwnStatement(dossier, registrarOn("2021-02-02"), JOB, null, true, WHY));
        orders.add(new CycleCommand.RecordAbsence(
                dossier, leaderOn("2021-02-03"), ABSENCE, new AbsenceKind("ILLNESS"), day("2021-02-01"), null, rules));
        orders.add(new CycleCommand.EndAbsence(dossier, leaderOn("2021-02-05"), ABSENCE, day("2021-02-05")));
        orders.add(new CycleCommand.WithdrawAbsence(dossier, leaderOn("2021-02-06"), ABSENCE));
        orders.add(new StandingCommand.ImposeMeasure(
                dossier, registrarOn("2021-02-07"), MEASURE, MeasureKind.CONDITION, null, WHY, day("2021-06-01")));
        orders.add(new StandingCommand.RequestRemoval(dossier, leaderOn("2021-02-08")));
        orders.add(new StandingCommand.WithdrawRemovalRequest(dossier, leaderOn("2021-02-09")));
        return this;
    }

    private void enrols(Route route) {
        var diploma = new StatedQualification(
                DIPLOMA, route, new Diploma("Opleiding schoolleider VO", "Academie (demo)"), day("2020-06-30"));
        orders.add(new RegistrationCommand.Enrol(
                dossier,
                leaderOn("2021-01-04"),
                diploma,
                List.of(RegistrationFixture.job(JOB, RegistrationFixture.SCHOOL, "2018-08-01")),
                null));
    }

    private void registers() {
        enrols(Route.DIPLOMA);
        orders.add(new RegistrationCommand.RegisterOnQualification(
                dossier,
                registrarOn("2021-01-04"),
                DIPLOMA,
                day("2021-01-04"),
                null,
                RegistrationFixture.NUMBER,
                rules));
    }

    private void earns(int number, String on, int minutes) {
        var fact = CycleFixture.learned(number, Basis.VALIDATED, on, minutes);
        orders.add(new RegistrationCommand.EarnPePoints(dossier, registerOn(on), fact.points()));
    }

    private void applies(String on, ProcedureId id) {
        orders.add(new CycleCommand.ApplyForRenewal(dossier, leaderOn(on), id, POSITION, rules));
    }

    /** The person gives a view, and then it is decided. */
    private void follow(String on, ProposalKind kind, String madeOn) {
        var id = ProposalId.of(dossier, kind, day(madeOn));
        orders.add(new StandingCommand.GiveView(dossier, leaderOn(on), id, WHY));
        orders.add(new StandingCommand.FollowProposal(dossier, registrarOn(on), id, null, WHY, POSITION, true, rules));
    }

    private CycleCommand.MeetDay meet(String on) {
        return new CycleCommand.MeetDay(dossier, registerOn(on), POSITION, rules);
    }
}
