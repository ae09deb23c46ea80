package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DIPLOMA;
import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.JOB;
import static nl.schoolleidersregister.registration.RegistrationFixture.OTHER_DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.REASON;
import static nl.schoolleidersregister.registration.RegistrationFixture.RULES;
import static nl.schoolleidersregister.registration.RegistrationFixture.SCHOOL;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registerOn;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.registration.AdmissionEvent.AspirantAdmitted;
import nl.schoolleidersregister.registration.AdmissionEvent.EnrolmentExpired;
import nl.schoolleidersregister.registration.CycleCommand.ApplyForRenewal;
import nl.schoolleidersregister.registration.CycleCommand.MeetDay;
import nl.schoolleidersregister.registration.CycleCommand.StartPause;
import nl.schoolleidersregister.registration.CycleEvent.MarkedLate;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsEarned;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationStated;
import nl.schoolleidersregister.registration.StandingCommand.FollowProposal;
import nl.schoolleidersregister.registration.StandingCommand.GiveView;
import nl.schoolleidersregister.registration.StandingCommand.ImposeMeasure;
import nl.schoolleidersregister.registration.StandingCommand.MergeInto;
import nl.schoolleidersregister.registration.StandingCommand.ProposeDecision;
import nl.schoolleidersregister.registration.StandingCommand.ProposeStrikingOff;
import nl.schoolleidersregister.registration.StandingCommand.RequestRemoval;
import nl.schoolleidersregister.registration.StandingCommand.Suspend;
import nl.schoolleidersregister.registration.StandingEvent.MeasureImposed;
import nl.schoolleidersregister.registration.StandingEvent.MergedInto;
import nl.schoolleidersregister.registration.StandingEvent.ProposalMade;
import nl.schoolleidersregister.registration.StandingEvent.RemovalRequested;
import nl.schoolleidersregister.registration.StandingEvent.StruckOff;
import nl.schoolleidersregister.registration.StandingEvent.Suspended;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.LogPosition;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of the tests about standing in the register. The person of {@link RegistrationFixture} enrols on 10
 * January 2026 with work since 2020, and is registered on 15 January: the first cycle is due on 15 January 2030.
 */
final class StandingFixture {

    static final MeasureId MEASURE = new MeasureId(id(0x4006, 1));
    static final MeasureId SECOND_MEASURE = new MeasureId(id(0x4006, 2));
    static final ProposalId PROPOSAL = new ProposalId(id(0x4007, 1));
    static final ProposalId SECOND_PROPOSAL = new ProposalId(id(0x4007, 2));
    static final ProcedureId ABOUT_DIPLOMA = ProcedureId.about(DIPLOMA);
    static final ProcedureId APPLICATION = new ProcedureId(id(0x4008, 1));
    static final LogPosition HERE = new LogPosition(1, 1_000, 17);

    private static final List<String> COMPETENCES = List.of("C1", "C2", "C3");

    private StandingFixture() {}

    private static UUID id(long kind, int number) {
        return new UUID(kind, 0x8000_0000_0000_0000L + number);
    }

    /** Enrolled without a qualification. */
    static Dossier enrolledPerson() {
        var job = RegistrationFixture.job(JOB, SCHOOL, "2020-08-01");
        return new Dossier()
                .given(RegistrationFixture.enrolled("2026-01-10"), RegistrationFixture.started("2026-01-10", job));
    }

    /** With a diploma that waits for a registrar. */
    static Dossier waitingPerson() {
        return enrolledPerson().given(RegistrationFixture.stated("2026-01-10", DIPLOMA, "2024-06-30"));
    }

    /** In a training since 1 September 2025, which a registrar has still to look at. */
    static Dossier trainee() {
        return enrolledPerson().given(stated("2026-01-10", Route.TRAINING, "2025-09-01"));
    }

    /** Aspirant until 1 September 2028. */
    static Dossier aspirant() {
        return trainee().given(new AspirantAdmitted(DIPLOMA, day("2028-09-01"), noon("2026-01-15")));
    }

    static Dossier registeredPerson() {
        return waitingPerson()
                .given(
                        RegistrationFixture.verified("2026-01-15", DIPLOMA),
                        RegistrationFixture.registered("2026-01-15", "2030-01-15"));
    }

    /** Late since 15 January 2030, with time until 15 July. */
    static Dossier latePerson() {
        return registeredPerson().given(new MarkedLate(day("2030-01-15"), day("2030-07-15"), noon("2030-01-15")));
    }

    /** Has applied on 1 October 2029, with so many points. */
    static Dossier applicant(int points) {
        return registeredPerson().given(earned("2027-03-31", points)).after(apply("2029-10-01"));
    }

    /** Three quarters of the points: re-registered provisionally, 40 points to earn before 15 January 2031. */
    static Dossier provisionalPerson() {
        var dossier = applicant(120).after(proposeDecision("2029-10-02"));
        return dossier.after(follow("2029-10-17", dossier.proposed(ProposalKind.RENEW_PROVISIONALLY)));
    }

    static Dossier pausedPerson() {
        return registeredPerson().after(new StartPause(DOSSIER, leaderOn("2027-01-04"), RULES));
    }

    static Dossier strickenPerson() {
        return registeredPerson().given(requested("2027-03-01"), struckOff("2027-03-01", RemovalReason.OWN_REQUEST));
    }

    /** Showed no qualification in time. */
    static Dossier expiredPerson() {
        return enrolledPerson().given(new EnrolmentExpired(PROPOSAL, Personal.of(REASON), noon("2026-07-25")));
    }

    static Dossier mergedPerson() {
        return waitingPerson().given(merged("2026-02-01"));
    }

    static QualificationStated stated(String on, Route route, String awardedOn) {
        var stated = RegistrationFixture.diploma(DIPLOMA, awardedOn);
        return new QualificationStated(DIPLOMA, route, Personal.of(stated.diploma()), stated.awardedOn(), noon(on));
    }

    /** So many validated points on a day, a third of them for each of three competences. */
    static PePointsEarned[] earned(String on, int points) {
        return IntStream.range(0, COMPETENCES.size())
                .mapToObj(number -> earned(on, number, points * 60 / COMPETENCES.size()))
                .toArray(PePointsEarned[]::new);
    }

    private static PePointsEarned earned(String on, int number, int minutes) {
        var credit = new CreditId(new UUID(0x4009L, (day(on).toEpochDay() << 8) + number));
        var first = day(on).minusDays(20);
        return new PePointsEarned(points(credit, first, day(on), minutes, COMPETENCES.get(number)), noon(on));
    }

    private static PePoints points(CreditId credit, LocalDate first, LocalDate last, int minutes, String competence) {
        return new PePoints(
                credit,
                new EntryId(credit.value()),
                Basis.VALIDATED,
                new Form("COURSE"),
                new Minutes(minutes),
                first,
                last,
                null,
                List.of(new Competence(competence)));
    }

    static ApplyForRenewal apply(String on) {
        return new ApplyForRenewal(DOSSIER, leaderOn(on), APPLICATION, HERE, RULES);
    }

    static MeetDay meet(String on) {
        return new MeetDay(DOSSIER, registerOn(on), HERE, RULES);
    }

    static ProposeDecision proposeDecision(String on) {
        return new ProposeDecision(DOSSIER, registrarOn(on), null, true, RULES);
    }

    static ProposeStrikingOff proposeStrikingOff(String on) {
        return proposeStrikingOff(on, PROPOSAL, RemovalReason.WRONG_DATA, null);
    }

    static ProposeStrikingOff proposeStrikingOff(
            String on, ProposalId proposal, RemovalReason removal, @Nullable DossierId judge) {
        return new ProposeStrikingOff(DOSSIER, registrarOn(on), proposal, removal, judge, REASON, RULES);
    }

    static ProposalMade proposed(String on, ProposalKind kind, @Nullable RemovalReason removal, String viewUntil) {
        return new ProposalMade(PROPOSAL, kind, removal, null, Personal.of(REASON), day(viewUntil), noon(on));
    }

    static GiveView view(String on, ProposalId proposal) {
        return new GiveView(DOSSIER, leaderOn(on), proposal, REASON);
    }

    static FollowProposal follow(String on, ProposalId proposal) {
        return new FollowProposal(DOSSIER, registrarOn(on), proposal, null, REASON, HERE, true, RULES);
    }

    static Suspend suspend(String on, @Nullable String until) {
        return new Suspend(DOSSIER, registrarOn(on), null, REASON, dayOrNone(until));
    }

    static Suspended suspended(String on, @Nullable String until) {
        return new Suspended(Personal.of(REASON), day(on), dayOrNone(until), noon(on));
    }

    static ImposeMeasure impose(String on, MeasureId measure, String until) {
        return new ImposeMeasure(DOSSIER, registrarOn(on), measure, MeasureKind.REPRIMAND, null, REASON, day(until));
    }

    static MeasureImposed imposed(String on, MeasureId measure, String until) {
        var period = new Period(day(on), day(until));
        return new MeasureImposed(measure, MeasureKind.REPRIMAND, Personal.of(REASON), period, noon(on));
    }

    static RequestRemoval requestRemoval(String on) {
        return new RequestRemoval(DOSSIER, leaderOn(on));
    }

    static RemovalRequested requested(String on) {
        return new RemovalRequested(noon(on));
    }

    static StruckOff struckOff(String on, RemovalReason removal) {
        return new StruckOff(removal, noon(on));
    }

    static MergeInto merge(String on) {
        return new MergeInto(DOSSIER, registrarOn(on), OTHER_DOSSIER, null, REASON, true);
    }

    static MergedInto merged(String on) {
        return new MergedInto(OTHER_DOSSIER, Personal.of(REASON), noon(on));
    }

    static @Nullable LocalDate dayOrNone(@Nullable String day) {
        return day == null ? null : day(day);
    }
}
