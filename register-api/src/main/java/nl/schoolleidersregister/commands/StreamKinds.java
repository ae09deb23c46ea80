package nl.schoolleidersregister.commands;

import static nl.schoolleidersregister.commands.StreamDesk.Life.BEGINS;
import static nl.schoolleidersregister.commands.StreamDesk.Life.CONTINUES;
import static nl.schoolleidersregister.commands.StreamDesk.Life.EITHER;

import java.util.List;
import java.util.stream.Stream;
import nl.schoolleidersregister.activity.Activity;
import nl.schoolleidersregister.activity.ActivityCommand;
import nl.schoolleidersregister.choice.OwnChoice;
import nl.schoolleidersregister.choice.OwnChoiceCommand;
import nl.schoolleidersregister.choice.Precedent;
import nl.schoolleidersregister.choice.PrecedentCommand;
import nl.schoolleidersregister.choice.TeamActivity;
import nl.schoolleidersregister.choice.TeamActivityCommand;
import nl.schoolleidersregister.commands.StreamDesk.Kind;
import nl.schoolleidersregister.day.Day;
import nl.schoolleidersregister.day.DayCommand;
import nl.schoolleidersregister.evc.Brought;
import nl.schoolleidersregister.evc.BroughtCommand;
import nl.schoolleidersregister.evc.EvcCommand;
import nl.schoolleidersregister.evc.Issuer;
import nl.schoolleidersregister.evc.IssuerCommand;
import nl.schoolleidersregister.evc.Trajectory;
import nl.schoolleidersregister.evidence.Evidence;
import nl.schoolleidersregister.evidence.EvidenceCommand;
import nl.schoolleidersregister.namesake.Namesake;
import nl.schoolleidersregister.namesake.NamesakeCommand;
import nl.schoolleidersregister.offering.Execution;
import nl.schoolleidersregister.offering.ExecutionCommand;
import nl.schoolleidersregister.offering.Offering;
import nl.schoolleidersregister.offering.OfferingCommand;
import nl.schoolleidersregister.person.Person;
import nl.schoolleidersregister.person.PersonCommand;
import nl.schoolleidersregister.plan.Goal;
import nl.schoolleidersregister.plan.GoalCommand;
import nl.schoolleidersregister.provider.Provider;
import nl.schoolleidersregister.provider.ProviderCommand;
import nl.schoolleidersregister.recognition.Guided;
import nl.schoolleidersregister.recognition.GuidedCommand;
import nl.schoolleidersregister.recognition.Recognition;
import nl.schoolleidersregister.recognition.RecognitionCommand;
import nl.schoolleidersregister.registration.Registration;
import nl.schoolleidersregister.registration.RegistrationCommand;
import nl.schoolleidersregister.regulation.RegulationCommand;
import nl.schoolleidersregister.regulation.RegulationHistory;
import nl.schoolleidersregister.regulation.Standard;
import nl.schoolleidersregister.regulation.StandardCommand;
import nl.schoolleidersregister.scan.SelfScan;
import nl.schoolleidersregister.scan.SelfScanCommand;
import nl.schoolleidersregister.school.Board;
import nl.schoolleidersregister.school.BoardCommand;
import nl.schoolleidersregister.school.School;
import nl.schoolleidersregister.school.SchoolCommand;
import nl.schoolleidersregister.verification.Verification;
import nl.schoolleidersregister.verification.VerificationCommand;

/** All kinds of streams; a new one is added here. */
public final class StreamKinds {

    private StreamKinds() {}

    /** Every kind, once. */
    public static List<Kind<?, ?>> all() {
        return Stream.of(
                        time(),
                        people(),
                        learning(),
                        guiding(),
                        ownLearning(),
                        lookingBack(),
                        PortfolioKinds.all(),
                        rules())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Kind<?, ?>> time() {
        return List.of(new Kind<>(Day.class, DayCommand.class, Day::new, _ -> Day.STREAM, _ -> EITHER, Day::decide));
    }

    private static List<Kind<?, ?>> people() {
        return List.of(
                new Kind<>(
                        Registration.class,
                        RegistrationCommand.class,
                        Registration::new,
                        order -> Registration.streamOf(order.dossier()),
                        order -> order instanceof RegistrationCommand.Enrol ? BEGINS : CONTINUES,
                        Registration::decide),
                new Kind<>(
                        Person.class,
                        PersonCommand.class,
                        Person::new,
                        order -> Person.streamOf(order.dossier()),
                        order -> order instanceof PersonCommand.RecordDetails ? BEGINS : CONTINUES,
                        Person::decide),
                new Kind<>(
                        School.class,
                        SchoolCommand.class,
                        School::new,
                        order -> School.streamOf(order.code()),
                        _ -> EITHER,
                        School::decide),
                new Kind<>(
                        Board.class,
                        BoardCommand.class,
                        Board::new,
                        order -> Board.streamOf(order.number()),
                        _ -> EITHER,
                        Board::decide),
                new Kind<>(
                        Namesake.class,
                        NamesakeCommand.class,
                        Namesake::new,
                        order -> Namesake.streamOf(order.id()),
                        order -> order instanceof NamesakeCommand.Suspect ? BEGINS : CONTINUES,
                        Namesake::decide));
    }

    private static List<Kind<?, ?>> learning() {
        return List.of(
                new Kind<>(
                        Provider.class,
                        ProviderCommand.class,
                        Provider::new,
                        order -> Provider.streamOf(order.provider()),
                        order -> order instanceof ProviderCommand.SignUp ? BEGINS : CONTINUES,
                        Provider::decide),
                new Kind<>(
                        Offering.class,
                        OfferingCommand.class,
                        Offering::new,
                        order -> Offering.streamOf(order.offering()),
                        order -> order instanceof OfferingCommand.SubmitOffering ? BEGINS : CONTINUES,
                        Offering::decide),
                new Kind<>(
                        Verification.class,
                        VerificationCommand.class,
                        Verification::new,
                        order -> Verification.streamOf(order.verification()),
                        order -> order instanceof VerificationCommand.OpenVerification ? BEGINS : CONTINUES,
                        Verification::decide),
                new Kind<>(
                        Execution.class,
                        ExecutionCommand.class,
                        Execution::new,
                        order -> Execution.streamOf(order.execution()),
                        order -> order instanceof ExecutionCommand.ScheduleExecution ? BEGINS : CONTINUES,
                        Execution::decide),
                new Kind<>(
                        Activity.class,
                        ActivityCommand.class,
                        Activity::new,
                        order -> Activity.streamOf(order.dossier(), order.activity()),
                        StreamKinds::lifeOf,
                        Activity::decide));
    }

    private static List<Kind<?, ?>> ownLearning() {
        return List.of(
                new Kind<>(
                        OwnChoice.class,
                        OwnChoiceCommand.class,
                        OwnChoice::new,
                        order -> OwnChoice.streamOf(order.dossier(), order.choice()),
                        order -> order instanceof OwnChoiceCommand.RecordChoice ? BEGINS : CONTINUES,
                        OwnChoice::decide),
                new Kind<>(
                        Precedent.class,
                        PrecedentCommand.class,
                        Precedent::new,
                        order -> Precedent.streamOf(order.precedent()),
                        order -> order instanceof PrecedentCommand.PublishPrecedent ? BEGINS : CONTINUES,
                        Precedent::decide),
                new Kind<>(
                        TeamActivity.class,
                        TeamActivityCommand.class,
                        TeamActivity::new,
                        order -> TeamActivity.streamOf(order.recorder(), order.team()),
                        order -> order instanceof TeamActivityCommand.RecordTeamActivity ? BEGINS : CONTINUES,
                        TeamActivity::decide),
                new Kind<>(
                        Goal.class,
                        GoalCommand.class,
                        Goal::new,
                        order -> Goal.streamOf(order.dossier(), order.goal()),
                        order -> order instanceof GoalCommand.SetGoal ? BEGINS : CONTINUES,
                        Goal::decide),
                new Kind<>(
                        Evidence.class,
                        EvidenceCommand.class,
                        Evidence::new,
                        order -> Evidence.streamOf(order.dossier(), order.about()),
                        order -> order instanceof EvidenceCommand.AttachEvidence ? EITHER : CONTINUES,
                        Evidence::decide));
    }

    private static List<Kind<?, ?>> lookingBack() {
        return List.of(new Kind<>(
                SelfScan.class,
                SelfScanCommand.class,
                SelfScan::new,
                order -> SelfScan.streamOf(order.dossier(), order.scan()),
                order -> order instanceof SelfScanCommand.KeepSelfScan ? BEGINS : CONTINUES,
                SelfScan::decide));
    }

    private static List<Kind<?, ?>> guiding() {
        return List.of(
                new Kind<>(
                        Recognition.class,
                        RecognitionCommand.class,
                        Recognition::new,
                        order -> Recognition.streamOf(order.recognition()),
                        order -> order instanceof RecognitionCommand.GrantRecognition ? BEGINS : CONTINUES,
                        Recognition::decide),
                new Kind<>(
                        Guided.class,
                        GuidedCommand.class,
                        Guided::new,
                        order -> Guided.streamOf(order.dossier(), order.session()),
                        order -> order instanceof GuidedCommand.CreditGuided ? EITHER : CONTINUES,
                        Guided::decide),
                new Kind<>(
                        Trajectory.class,
                        EvcCommand.class,
                        Trajectory::new,
                        order -> Trajectory.streamOf(order.dossier(), order.trajectory()),
                        order -> order instanceof EvcCommand.StartTrajectory ? BEGINS : CONTINUES,
                        Trajectory::decide),
                new Kind<>(
                        Issuer.class,
                        IssuerCommand.class,
                        Issuer::new,
                        order -> Issuer.streamOf(order.issuer()),
                        _ -> EITHER,
                        Issuer::decide),
                new Kind<>(
                        Brought.class,
                        BroughtCommand.class,
                        Brought::new,
                        order -> Brought.streamOf(order.dossier(), order.brought()),
                        _ -> BEGINS,
                        Brought::decide));
    }

    private static List<Kind<?, ?>> rules() {
        return List.of(
                new Kind<>(
                        RegulationHistory.class,
                        RegulationCommand.class,
                        RegulationHistory::new,
                        order -> RegulationHistory.streamOf(order.regulation()),
                        order -> order instanceof RegulationCommand.DraftRegulation ? EITHER : CONTINUES,
                        RegulationHistory::decide),
                new Kind<>(
                        Standard.class,
                        StandardCommand.class,
                        Standard::new,
                        order -> Standard.streamOf(order.standard()),
                        order -> order instanceof StandardCommand.DraftStandard ? EITHER : CONTINUES,
                        Standard::decide));
    }

    /** A claim or a provider's list, whichever comes first, begins an activity. */
    private static StreamDesk.Life lifeOf(ActivityCommand order) {
        return switch (order) {
            case ActivityCommand.ClaimAttendance _ -> EITHER;
            case ActivityCommand.ConfirmAttendance _ -> EITHER;
            case ActivityCommand.WithdrawClaim _ -> CONTINUES;
            case ActivityCommand.WithdrawCredit _ -> CONTINUES;
            case ActivityCommand.VoidActivity _ -> CONTINUES;
            case ActivityCommand.AcceptCertificate _ -> CONTINUES;
            case ActivityCommand.DeclineCertificate _ -> CONTINUES;
            case ActivityCommand.RateActivity _ -> CONTINUES;
            case ActivityCommand.RefuseCrediting _ -> CONTINUES;
        };
    }
}
