package nl.schoolleidersregister.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evaluation.EntryResult;
import nl.schoolleidersregister.evaluation.EntryRule;
import nl.schoolleidersregister.evaluation.Evaluation;
import nl.schoolleidersregister.evaluation.Finding;
import nl.schoolleidersregister.evaluation.FindingRule;
import nl.schoolleidersregister.evaluation.Need;
import nl.schoolleidersregister.evaluation.NotCounted;
import nl.schoolleidersregister.evaluation.Outcome;
import nl.schoolleidersregister.evaluation.Verdict;
import nl.schoolleidersregister.registration.AbsenceId;
import nl.schoolleidersregister.registration.AdmissionEvent;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.CycleEvent;
import nl.schoolleidersregister.registration.DecidedBy;
import nl.schoolleidersregister.registration.Decision;
import nl.schoolleidersregister.registration.DecisionId;
import nl.schoolleidersregister.registration.EmploymentId;
import nl.schoolleidersregister.registration.EntryId;
import nl.schoolleidersregister.registration.Judged;
import nl.schoolleidersregister.registration.MeasureId;
import nl.schoolleidersregister.registration.MeasureKind;
import nl.schoolleidersregister.registration.NoticeMonths;
import nl.schoolleidersregister.registration.PauseEnd;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.registration.ProcedureId;
import nl.schoolleidersregister.registration.ProposalId;
import nl.schoolleidersregister.registration.ProposalKind;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.RegisterNumber;
import nl.schoolleidersregister.registration.RemovalReason;
import nl.schoolleidersregister.registration.StandingEvent;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.DocumentHash;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.RegulationId;
import nl.schoolleidersregister.regulation.RegulationReference;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.LogPosition;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.term.Term;

/** One fixed instance of every event about admission, cycles and standing. */
final class CareerSamples {

    private static final Instant AT = Samples.AT;
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 8, 1);
    private static final Personal<Reason> REASON = Personal.of(new Reason("Omdat \"dit\"\nzo is."));
    private static final RegulationReference REGULATION =
            new RegulationReference(new RegulationId("VO-2026"), new DocumentHash("0123456789abcdef".repeat(4)));
    private static final QualificationId QUALIFICATION = new QualificationId(id(3));
    private static final EmploymentId EMPLOYMENT = new EmploymentId(id(4));
    private static final ProcedureId PROCEDURE = new ProcedureId(id(0x10));
    private static final ProposalId PROPOSAL = new ProposalId(id(0x11));
    private static final AbsenceId ABSENCE = new AbsenceId(id(0x12));
    private static final MeasureId MEASURE = new MeasureId(id(0x13));
    private static final DossierId OTHER = new DossierId(id(0x14));
    private static final CreditId CREDIT = new CreditId(id(0x15));
    private static final LogPosition POSITION = new LogPosition(1, 4711, 815);

    /** An evaluation that something rests on. */
    static final Judged JUDGED = new Judged(evaluation(), REGULATION, DAY);

    private static final Decision DECISION =
            new Decision(DecisionId.on(PROCEDURE), PROCEDURE, JUDGED, DecidedBy.PERSON, List.of(CREDIT), POSITION);

    private CareerSamples() {}

    private static UUID id(int number) {
        return new UUID(0x0198e7a000007000L, 0x8000_0000_0000_0000L + number);
    }

    private static Evaluation evaluation() {
        var entry = new nl.schoolleidersregister.evaluation.EntryId("0198e7a0-0000-7000-8000-000000000016");
        return new Evaluation(
                Verdict.NOT_ELIGIBLE,
                REGULATION.id(),
                LATER,
                LATER.plusMonths(6),
                LATER.plusMonths(6).minusDays(1),
                List.of(
                        new Finding(FindingRule.WORK_EMPLOYED, "C1", Outcome.MET, 1, 1),
                        new Finding(FindingRule.POINTS_TOTAL, "B2", Outcome.NOT_MET, 9600, 720)),
                List.of(new Need(FindingRule.POINTS_TOTAL, 8880)),
                List.of(new EntryResult(entry, 720, List.of(new NotCounted(EntryRule.CAP_PER_DAY, 120)))));
    }

    static List<Event> all() {
        return Stream.of(admission(), cycle(), decisions(), standing())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Event> admission() {
        return List.of(
                new AdmissionEvent.AspirantAdmitted(QUALIFICATION, LATER, AT),
                new AdmissionEvent.AspirantEnded(PROPOSAL, REASON, AT),
                new AdmissionEvent.EnrolmentExpired(PROPOSAL, REASON, AT),
                new AdmissionEvent.MoreAsked(PROCEDURE, REASON, LATER, AT),
                new AdmissionEvent.QuestionAnswered(PROCEDURE, REASON, AT),
                new AdmissionEvent.TermPutLater(PROCEDURE, new Term.Weeks(4), REASON, AT),
                new AdmissionEvent.DefaultNoticeGiven(PROCEDURE, AT),
                new AdmissionEvent.OwnStatementGiven(EMPLOYMENT, true, AT),
                new AdmissionEvent.OwnStatementChecked(EMPLOYMENT, true, REASON, AT));
    }

    private static List<Event> cycle() {
        return List.of(
                new CycleEvent.AbsenceRecorded(ABSENCE, Personal.of(new AbsenceKind("ILLNESS")), DAY, LATER, AT),
                new CycleEvent.AbsenceEnded(ABSENCE, LATER, AT),
                new CycleEvent.AbsenceWithdrawn(ABSENCE, AT),
                new CycleEvent.PauseStarted(DAY, LATER, AT),
                new CycleEvent.PauseEnded(LATER, PauseEnd.MAXIMUM, AT),
                new CycleEvent.DeferralRequested(PROCEDURE, LATER, REASON, AT),
                new CycleEvent.DeferralGranted(PROCEDURE, LATER, AT),
                new CycleEvent.DeferralRefused(PROCEDURE, REASON, AT),
                new CycleEvent.WindowOpened(LATER, AT),
                new CycleEvent.NoticeGiven(new NoticeMonths(3), LATER, AT),
                new CycleEvent.RenewalApplied(PROCEDURE, POSITION, AT),
                new CycleEvent.ApplicationWithdrawn(PROCEDURE, AT),
                new CycleEvent.MarkedLate(DAY, LATER, AT),
                new CycleEvent.Lapsed(AT));
    }

    private static List<Event> decisions() {
        var next = new Period(LATER, LATER.plusYears(4));
        return List.of(
                new CycleEvent.ReRegistered(DECISION, next, REGULATION, carriedOver(), AT),
                new CycleEvent.ReRegisteredProvisionally(DECISION, PROPOSAL, next, REGULATION, LATER, REASON, AT),
                new CycleEvent.MissingPartMet(DECISION, AT),
                new CycleEvent.MissingPartNotMet(DECISION, PROPOSAL, REASON, LATER, AT),
                new CycleEvent.RenewalRefused(DECISION, PROPOSAL, REASON, AT),
                new CycleEvent.LapseDecided(DECISION, PROPOSAL, REASON, LATER, AT));
    }

    private static PePoints carriedOver() {
        return new PePoints(
                CREDIT,
                new EntryId(CREDIT.value()),
                Basis.VALIDATED,
                new Form("CARRIED_OVER"),
                new Minutes(600),
                LATER,
                LATER,
                null,
                List.of(new Competence("C1")));
    }

    private static List<Event> standing() {
        return List.of(
                new StandingEvent.ProposalMade(
                        PROPOSAL, ProposalKind.STRIKE_OFF, RemovalReason.NOT_PAID, JUDGED, REASON, LATER, AT),
                new StandingEvent.ViewGiven(PROPOSAL, REASON, AT),
                new StandingEvent.ProposalDropped(PROPOSAL, REASON, AT),
                new StandingEvent.ProposalLostItsGround(PROPOSAL, AT),
                new StandingEvent.Suspended(REASON, DAY, LATER, AT),
                new StandingEvent.SuspensionLifted(REASON, AT),
                new StandingEvent.MeasureImposed(MEASURE, MeasureKind.CONDITION, REASON, new Period(DAY, LATER), AT),
                new StandingEvent.MeasureEnded(MEASURE, REASON, AT),
                new StandingEvent.DecisionQuestioned(DecisionId.on(PROPOSAL), CREDIT, AT),
                new StandingEvent.QualificationQuestioned(DecisionId.on(PROPOSAL), QUALIFICATION, AT),
                new StandingEvent.DecisionLeftStanding(DecisionId.on(PROPOSAL), REASON, AT),
                new StandingEvent.RemovalRequested(AT),
                new StandingEvent.RemovalRequestWithdrawn(AT),
                new StandingEvent.RemovalDecided(PROPOSAL, RemovalReason.NOT_PAID, REASON, LATER, AT),
                new StandingEvent.StruckOff(RemovalReason.DEATH, AT),
                new StandingEvent.Restored(REASON, JUDGED, new Period(DAY, LATER), REGULATION, AT),
                new StandingEvent.MergedInto(OTHER, REASON, AT),
                new StandingEvent.MergeUndone(OTHER, REASON, AT),
                new StandingEvent.TookOver(OTHER, Personal.of(RegisterNumber.ofSerial(10_001)), List.of(CREDIT), AT),
                new StandingEvent.GaveBack(OTHER, AT));
    }
}
