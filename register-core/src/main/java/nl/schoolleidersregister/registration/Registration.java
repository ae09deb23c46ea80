package nl.schoolleidersregister.registration;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.registration.Qualification.Stage;
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
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentConfirmed;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentEnded;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentStarted;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsEarned;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsRefused;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsReversed;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationRejected;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationStated;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationVerified;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventsourcing.EventSourcingHandler;

/**
 * The stream of one person's registration: where every order about it is decided. Each part of the regulation decides
 * in a class of its own; what holds is one {@link Career}, which the views fold with the same code.
 */
public final class Registration extends Stream<RegistrationEvent> {

    private static final String TYPE = "registration:";

    private final Live live = new Now();
    private final Qualifying qualifying = new Qualifying(live);
    private final Map<EmploymentId, Employment> employments = new HashMap<>();
    private final Ledger ledger = new Ledger();
    private Career career = Career.NONE;

    /** This registration, as the parts that decide see it. */
    private final class Now implements Live {

        @Override
        public Career career() {
            return career;
        }

        @Override
        public List<Earned> earned() {
            return ledger.earned();
        }

        @Override
        public void record(RegistrationEvent fact) {
            Registration.this.record(fact);
        }
    }

    /** A registration's stream by its id. */
    public Registration(String id) {
        super(id);
    }

    /** Id of the stream that belongs to a dossier. */
    public static String streamOf(DossierId dossier) {
        return TYPE + dossier;
    }

    @Override
    protected Subject subject() {
        return new DossierId(UUID.fromString(id().substring(TYPE.length()))).subject();
    }

    /** Decides an order; which rules can refuse it stands with each order. */
    public void decide(RegistrationCommand command) {
        switch (command) {
            case Enrol order -> enrol(order);
            case StateQualification order -> qualifying.state(order);
            case RegisterOnQualification order -> qualifying.register(order);
            case RejectQualification order -> qualifying.reject(order);
            case StartEmployment order -> start(order);
            case EndEmployment order -> end(order);
            case ConfirmEmployment order -> confirm(order);
            case EarnPePoints order -> earn(order);
            case RefusePePoints order -> refuse(order);
            case ReversePePoints order -> reverse(order);
            case AdmissionCommand order -> decide(order);
            case CycleCommand order -> decide(order);
            case StandingCommand order -> decide(order);
        }
    }

    private void decide(AdmissionCommand command) {
        var admitting = new Admitting(live);
        switch (command) {
            case AdmissionCommand.AdmitAspirant order -> qualifying.admit(order);
            case AdmissionCommand.EnrolAgain order -> qualifying.enrolAgain(order);
            case AdmissionCommand.AskMore order -> admitting.ask(order);
            case AdmissionCommand.AnswerQuestion order -> admitting.answer(order);
            case AdmissionCommand.PutTermLater order -> admitting.putLater(order);
            case AdmissionCommand.GiveDefaultNotice order -> admitting.notice(order);
            case AdmissionCommand.GiveOwnStatement order -> admitting.state(order);
            case AdmissionCommand.CheckOwnStatement order -> admitting.check(order);
        }
    }

    private void decide(CycleCommand command) {
        var interrupting = new Interrupting(live);
        var renewing = new Renewing(live);
        switch (command) {
            case CycleCommand.RecordAbsence order -> interrupting.record(order);
            case CycleCommand.EndAbsence order -> interrupting.end(order);
            case CycleCommand.WithdrawAbsence order -> interrupting.withdraw(order);
            case CycleCommand.StartPause order -> interrupting.start(order);
            case CycleCommand.EndPause order -> interrupting.end(order);
            case CycleCommand.RequestDeferral order -> interrupting.request(order);
            case CycleCommand.GrantDeferral order -> interrupting.grant(order);
            case CycleCommand.RefuseDeferral order -> interrupting.refuse(order);
            case CycleCommand.ApplyForRenewal order -> renewing.apply(order);
            case CycleCommand.WithdrawApplication order -> renewing.withdraw(order);
            case CycleCommand.RenewStraightThrough order -> renewing.renew(order);
            case CycleCommand.ReRegister order -> renewing.reRegister(order);
            case CycleCommand.MeetDay order -> new Meeting(live, order).meet();
        }
    }

    private void decide(StandingCommand command) {
        var proposing = new Proposing(live);
        var disciplining = new Disciplining(live);
        var merging = new Merging(live, ledger);
        switch (command) {
            case StandingCommand.ProposeDecision order -> proposing.propose(order);
            case StandingCommand.ProposeStrikingOff order -> proposing.propose(order);
            case StandingCommand.GiveView order -> proposing.view(order);
            case StandingCommand.DropProposal order -> proposing.drop(order);
            case StandingCommand.FollowProposal order -> proposing.follow(order);
            case StandingCommand.Suspend order -> disciplining.suspend(order);
            case StandingCommand.LiftSuspension order -> disciplining.lift(order);
            case StandingCommand.ImposeMeasure order -> disciplining.impose(order);
            case StandingCommand.EndMeasure order -> disciplining.end(order);
            case StandingCommand.RequestRemoval order -> disciplining.request(order);
            case StandingCommand.WithdrawRemovalRequest order -> disciplining.withdraw(order);
            case StandingCommand.CloseOnDeath order -> disciplining.died(order);
            case StandingCommand.Restore order -> disciplining.restore(order);
            case StandingCommand.LeaveDecision order -> disciplining.leave(order);
            case StandingCommand.QuestionQualification order -> qualifying.question(order);
            case StandingCommand.MergeInto order -> merging.merge(order);
            case StandingCommand.TakeOver order -> merging.takeOver(order);
            case StandingCommand.UndoMerge order -> merging.undo(order);
            case StandingCommand.GiveBack order -> merging.giveBack(order);
        }
    }

    private void enrol(Enrol order) {
        qualifying.enrol(order);
        order.employments().forEach(employment -> begin(employment, order.origin()));
    }

    private void start(StartEmployment order) {
        Rule.check(new DossierIsOpen(career.isOpen()));
        begin(order.employment(), order.origin());
    }

    private void begin(StatedEmployment stated, Origin origin) {
        var overlaps = employments.values().stream()
                .anyMatch(other -> other.overlaps(stated.workplace().school(), stated.from()));
        Rule.check(
                new EmploymentHasBegun(stated.from(), origin.today()),
                new EmploymentsAtOneSchoolDoNotOverlap(overlaps));
        record(new EmploymentStarted(
                stated.employment(),
                Personal.of(stated.workplace()),
                stated.size(),
                stated.province(),
                stated.function(),
                stated.contract(),
                stated.fte(),
                stated.from(),
                origin.at()));
    }

    private void end(EndEmployment order) {
        var employment = employments.get(order.employment());
        Rule.check(new EmploymentIsRunning(employment != null && employment.running()));
        Rule.check(
                new EmploymentEndsAfterItBegan(requireNonNull(employment).from(), order.until()),
                new EmploymentEndHasCome(order.until(), order.origin().today()));
        record(new EmploymentEnded(
                order.employment(), order.until(), order.origin().at()));
    }

    private void confirm(ConfirmEmployment order) {
        var known = employments.get(order.employment());
        Rule.check(new EmploymentIsOnFile(known != null));
        var employment = requireNonNull(known);
        Rule.check(
                new EmploymentIsWithThisBoard(employment.employer().orElse(null), order.board()),
                new NobodyConfirmsTheirOwnEmployment(order.dossier(), order.confirmer()),
                new NobodyConfirmsTheBoardButItsSupervisors(employment.function(), order.by()),
                new SupervisorsConfirmTheBoardOnly(employment.function(), order.by()));
        if (!employment.confirmed()) {
            Rule.check(new EmploymentIsConfirmedWithinAYear(
                    employment.until(), order.origin().today()));
            record(new EmploymentConfirmed(
                    order.employment(), order.by(), order.origin().at()));
        }
    }

    private void earn(EarnPePoints order) {
        var points = order.points();
        if (ledger.isNew(points.credit())) {
            Rule.check(
                    new PointsNeedAnOpenDossier(career.isOpen()),
                    new PointsAreOfThePast(points.day(), order.origin().today()),
                    new PointsAreAtMostFourYearsOlderThanEnrolment(points.day(), enrolledOn()),
                    new ADayHasTwentyFourHours(points.day(), ledger.fullestDay(points)));
            record(new PePointsEarned(points, order.origin().at()));
        }
    }

    private LocalDate enrolledOn() {
        return requireNonNull(career.admission().enrolledOn());
    }

    private void refuse(RefusePePoints order) {
        if (ledger.isNew(order.points().credit())) {
            record(new PePointsRefused(
                    order.points(), order.rule(), order.origin().at()));
        }
    }

    /** A decision in which the points counted stays as it is: it is put before a registrar. */
    private void reverse(ReversePePoints order) {
        if (ledger.stands(order.credit())) {
            var decision = ledger.usedIn(order.credit());
            record(new PePointsReversed(
                    order.credit(),
                    order.why(),
                    career.standing().mergedInto(),
                    order.origin().at()));
            decision.ifPresent(one -> record(new StandingEvent.DecisionQuestioned(
                    one, order.credit(), order.origin().at())));
        }
    }

    @EventSourcingHandler
    void evolve(RegistrationEvent event) {
        career = career.after(event);
        switch (event) {
            case QualificationStated fact -> qualifying.stated(fact);
            case QualificationVerified fact -> qualifying.reached(fact.qualification(), Stage.VERIFIED);
            case QualificationRejected fact -> qualifying.reached(fact.qualification(), Stage.JUDGED);
            case AdmissionEvent.AspirantAdmitted fact -> qualifying.reached(fact.qualification(), Stage.JUDGED);
            case StandingEvent.QualificationQuestioned fact ->
                qualifying.reached(fact.qualification(), Stage.QUESTIONED);
            case EmploymentStarted fact -> employments.put(fact.employment(), Employment.begun(fact));
            case EmploymentEnded fact ->
                employments.computeIfPresent(fact.employment(), (_, known) -> known.endedOn(fact.until()));
            case EmploymentConfirmed fact ->
                employments.computeIfPresent(fact.employment(), (_, known) -> known.asConfirmed());
            case RegistrationEvent fact -> ledger.evolve(fact);
        }
    }
}
