package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DIPLOMA;
import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.JOB;
import static nl.schoolleidersregister.registration.RegistrationFixture.REGULATION;
import static nl.schoolleidersregister.registration.RegistrationFixture.RULES;
import static nl.schoolleidersregister.registration.RegistrationFixture.SCHOOL;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registerOn;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evaluation.Facts;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.registration.CycleCommand.ApplyForRenewal;
import nl.schoolleidersregister.registration.CycleCommand.MeetDay;
import nl.schoolleidersregister.registration.CycleCommand.ReRegister;
import nl.schoolleidersregister.registration.CycleCommand.RenewStraightThrough;
import nl.schoolleidersregister.registration.CycleCommand.RequestDeferral;
import nl.schoolleidersregister.registration.CycleEvent.DeferralGranted;
import nl.schoolleidersregister.registration.CycleEvent.DeferralRequested;
import nl.schoolleidersregister.registration.CycleEvent.LapseDecided;
import nl.schoolleidersregister.registration.CycleEvent.Lapsed;
import nl.schoolleidersregister.registration.CycleEvent.MarkedLate;
import nl.schoolleidersregister.registration.CycleEvent.NoticeGiven;
import nl.schoolleidersregister.registration.CycleEvent.PauseEnded;
import nl.schoolleidersregister.registration.CycleEvent.PauseStarted;
import nl.schoolleidersregister.registration.CycleEvent.ReRegistered;
import nl.schoolleidersregister.registration.CycleEvent.ReRegisteredProvisionally;
import nl.schoolleidersregister.registration.CycleEvent.RenewalApplied;
import nl.schoolleidersregister.registration.CycleEvent.WindowOpened;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsEarned;
import nl.schoolleidersregister.registration.StandingEvent.MeasureImposed;
import nl.schoolleidersregister.registration.StandingEvent.MergedInto;
import nl.schoolleidersregister.registration.StandingEvent.RemovalDecided;
import nl.schoolleidersregister.registration.StandingEvent.Suspended;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.DocumentHash;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.regulation.RegulationFixture;
import nl.schoolleidersregister.regulation.RegulationReference;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.LogPosition;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of the tests about a cycle. The leader works 0.8 at one school since August 2020, which the board
 * confirmed, and was registered on 1 August 2022: the cycle is due on 1 August 2026.
 */
final class CycleFixture {

    static final LogPosition POSITION = new LogPosition(1, 7, 70);
    static final ProcedureId APPLICATION = procedure(1);
    static final ProcedureId DEFERRAL = procedure(2);
    static final Reason WHY = new Reason("Daarom.");
    static final int HALF = 4_800;
    static final int ALL = 9_600;

    /** VO-2026 and, from 2028, VO-2028. */
    static final Rulebook BOTH = rules(RegulationFixture.VO_2026, RegulationFixture.VO_2028);

    private CycleFixture() {}

    static Rulebook rules(Regulation first, Regulation second) {
        return new Rulebook(List.of(
                new Rulebook.Adopted(REGULATION, first, null),
                new Rulebook.Adopted(
                        new RegulationReference(second.id(), new DocumentHash("fedcba9876543210".repeat(4))),
                        second,
                        null)));
    }

    static ProcedureId procedure(int number) {
        return new ProcedureId(new UUID(0x4005L, 0x8000_0000_0000_0000L + number));
    }

    /** Enrolled, with work; not registered. */
    static Scenario<RegistrationEvent, RegistrationCommand> enrolledLeader() {
        return RegistrationFixture.given(
                RegistrationFixture.enrolled("2022-07-01"),
                RegistrationFixture.started("2022-07-01", RegistrationFixture.job(JOB, SCHOOL, "2020-08-01")),
                RegistrationFixture.stated("2022-07-01", DIPLOMA, "2021-06-30"));
    }

    /** Registered, with work that the board confirmed; nothing learned yet. */
    static Scenario<RegistrationEvent, RegistrationCommand> leader(RegistrationEvent... more) {
        return enrolledLeader()
                .given(
                        RegistrationFixture.confirmed("2022-07-15", JOB, ConfirmedBy.BOARD),
                        RegistrationFixture.verified("2022-08-01", DIPLOMA),
                        RegistrationFixture.registered("2022-08-01", "2026-08-01"))
                .given(more);
    }

    /** Who waits for the answer to an application of 1 May 2026. */
    static Scenario<RegistrationEvent, RegistrationCommand> applicant(RegistrationEvent... more) {
        return leader(more).given(applied("2026-05-01"));
    }

    /** Learned by the day, with a date in the running cycle; three competences, evenly. */
    static PePointsEarned learned(int number, Basis basis, String day, int minutes) {
        var id = PointsFixture.credit(number);
        var points = new PePoints(
                id,
                new EntryId(id.value()),
                basis,
                new Form("COURSE"),
                new Minutes(minutes),
                day(day).minusDays(30),
                day(day),
                null,
                List.of(new Competence("C1"), new Competence("C2"), new Competence("C3")));
        return new PePointsEarned(points, noon(day));
    }

    /** All that a cycle asks, validated. */
    static PePointsEarned learnedAll() {
        return learned(1, Basis.VALIDATED, "2025-03-10", ALL);
    }

    static Period cycle(String from, String until) {
        return new Period(day(from), day(until));
    }

    static PauseStarted paused(String on, String atMostUntil) {
        return new PauseStarted(day(on), day(atMostUntil), noon(on));
    }

    static PauseEnded resumed(String on) {
        return new PauseEnded(day(on), PauseEnd.ASKED, noon(on));
    }

    static DeferralRequested deferralAsked(String on, String until) {
        return new DeferralRequested(DEFERRAL, day(until), Personal.of(WHY), noon(on));
    }

    static DeferralGranted deferralGranted(String on, String until) {
        return new DeferralGranted(DEFERRAL, day(until), noon(on));
    }

    static RenewalApplied applied(String on) {
        return new RenewalApplied(APPLICATION, POSITION, noon(on));
    }

    static WindowOpened windowOpened(String on, String due) {
        return new WindowOpened(day(due), noon(on));
    }

    static NoticeGiven noticeGiven(String on, int months, String due) {
        return new NoticeGiven(new NoticeMonths(months), day(due), noon(on));
    }

    static MarkedLate markedLate(String on, String due, String until) {
        return new MarkedLate(day(due), day(until), noon(on));
    }

    /** Late since the due date, up to 1 February 2027. */
    static MarkedLate markedLate() {
        return markedLate("2026-08-01", "2026-08-01", "2027-02-01");
    }

    static Lapsed lapsed(String on) {
        return new Lapsed(noon(on));
    }

    static Suspended suspended(String on, @Nullable String until) {
        return new Suspended(Personal.of(WHY), day(on), until == null ? null : day(until), noon(on));
    }

    static MeasureImposed measure(String on, String until) {
        return new MeasureImposed(
                new MeasureId(new UUID(0x4006L, 1)), MeasureKind.WARNING, Personal.of(WHY), cycle(on, until), noon(on));
    }

    static RemovalDecided removalDecided(String on, String takesEffectOn) {
        return new RemovalDecided(
                proposal(ProposalKind.STRIKE_OFF, on),
                RemovalReason.NOT_PAID,
                Personal.of(WHY),
                day(takesEffectOn),
                noon(on));
    }

    static MergedInto merged(String on) {
        return new MergedInto(RegistrationFixture.OTHER_DOSSIER, Personal.of(WHY), noon(on));
    }

    static ProposalId proposal(ProposalKind kind, String on) {
        return ProposalId.of(DOSSIER, kind, day(on));
    }

    static StandingEvent.ProposalMade proposed(String on, ProposalKind kind, String viewUntil) {
        return new StandingEvent.ProposalMade(
                proposal(kind, on),
                kind,
                kind == ProposalKind.STRIKE_OFF ? RemovalReason.NOT_PAID : null,
                null,
                null,
                day(viewUntil),
                noon(on));
    }

    /** Re-registered on an application, with these credits counted in it. */
    static ReRegistered reRegistered(String on, Period cycle, CreditId... counted) {
        return new ReRegistered(decision(on, counted), cycle, REGULATION, null, noon(on));
    }

    static ReRegisteredProvisionally provisionally(String on, Period cycle, String missingUntil, CreditId... counted) {
        return new ReRegisteredProvisionally(
                decision(on, counted),
                proposal(ProposalKind.RENEW_PROVISIONALLY, on),
                cycle,
                REGULATION,
                day(missingUntil),
                Personal.of(WHY),
                noon(on));
    }

    static LapseDecided lapseDecided(String on, String takesEffectOn) {
        return new LapseDecided(
                decision(on), proposal(ProposalKind.LAPSE, on), Personal.of(WHY), day(takesEffectOn), noon(on));
    }

    static CycleEvent.MissingPartNotMet missingPartNotMet(String on, String takesEffectOn) {
        return new CycleEvent.MissingPartNotMet(
                decision(on),
                proposal(ProposalKind.MISSING_PART_NOT_MET, on),
                Personal.of(WHY),
                day(takesEffectOn),
                noon(on));
    }

    private static Decision decision(String on, CreditId... counted) {
        var facts = new Facts(
                cycle("2022-08-01", "2026-08-01"), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        var judged = new Judged(RULES.evaluate(facts, day(on)), REGULATION, day(on));
        return new Decision(
                DecisionId.on(APPLICATION), APPLICATION, judged, DecidedBy.PERSON, List.of(counted), POSITION);
    }

    static RequestDeferral askDeferral(String on, String until) {
        return new RequestDeferral(DOSSIER, leaderOn(on), DEFERRAL, day(until), WHY, RULES);
    }

    static ApplyForRenewal apply(String on) {
        return new ApplyForRenewal(DOSSIER, leaderOn(on), APPLICATION, POSITION, RULES);
    }

    static RenewStraightThrough straightThrough(String on) {
        return straightThrough(on, RULES);
    }

    static RenewStraightThrough straightThrough(String on, Rulebook rules) {
        return new RenewStraightThrough(DOSSIER, registerOn(on), POSITION, rules);
    }

    static ReRegister reRegister(String on) {
        return reRegister(on, null, true);
    }

    static ReRegister reRegister(String on, @Nullable DossierId judge, boolean policiesPassed) {
        return new ReRegister(DOSSIER, registrarOn(on), judge, POSITION, policiesPassed, RULES);
    }

    static MeetDay meet(String on) {
        return meet(on, RULES);
    }

    static MeetDay meet(String on, Rulebook rules) {
        return new MeetDay(DOSSIER, registerOn(on), POSITION, rules);
    }
}
