package nl.schoolleidersregister.registration;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.registration.RegistrationCommand.ConfirmEmployment;
import nl.schoolleidersregister.registration.RegistrationCommand.EarnPePoints;
import nl.schoolleidersregister.registration.RegistrationCommand.EndEmployment;
import nl.schoolleidersregister.registration.RegistrationCommand.Enrol;
import nl.schoolleidersregister.registration.RegistrationCommand.RefusePePoints;
import nl.schoolleidersregister.registration.RegistrationCommand.RegisterOnDiploma;
import nl.schoolleidersregister.registration.RegistrationCommand.RejectDiploma;
import nl.schoolleidersregister.registration.RegistrationCommand.ReversePePoints;
import nl.schoolleidersregister.registration.RegistrationCommand.StartEmployment;
import nl.schoolleidersregister.registration.RegistrationCommand.StateDiploma;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentConfirmed;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentEnded;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentStarted;
import nl.schoolleidersregister.registration.RegistrationEvent.Enrolled;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsEarned;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsRefused;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsReversed;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationRejected;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationStated;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationVerified;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The stream of one person's registration: where every order about it is decided. */
public final class Registration extends Stream<RegistrationEvent> {

    private static final String TYPE = "registration:";

    private final Map<QualificationId, Qualification> qualifications = new LinkedHashMap<>();
    private final Map<EmploymentId, Employment> employments = new HashMap<>();
    private final Ledger ledger = new Ledger();
    private LocalDate enrolledOn = LocalDate.MIN;
    private boolean registered;

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
            case StateDiploma order -> state(order);
            case RegisterOnDiploma order -> register(order);
            case RejectDiploma order -> reject(order);
            case StartEmployment order -> start(order.employment(), order.origin());
            case EndEmployment order -> end(order);
            case ConfirmEmployment order -> confirm(order);
            case EarnPePoints order -> earn(order);
            case RefusePePoints order -> refuse(order);
            case ReversePePoints order -> reverse(order);
        }
    }

    private void enrol(Enrol order) {
        var today = order.origin().today();
        Rule.check(new DiplomaWasAwardedBefore(order.diploma().awardedOn(), today));
        record(new Enrolled(today, order.admittedBy(), order.origin().at()));
        record(stated(order.diploma(), order.origin()));
        order.employments().forEach(employment -> start(employment, order.origin()));
    }

    private void state(StateDiploma order) {
        Rule.check(
                new RegistrationHappensOnce(registered),
                new OneDiplomaWaitsAtATime(qualifications.values().stream().anyMatch(Qualification::waiting)),
                new DiplomaWasAwardedBefore(
                        order.diploma().awardedOn(), order.origin().today()));
        record(stated(order.diploma(), order.origin()));
    }

    private static QualificationStated stated(StatedDiploma diploma, Origin origin) {
        return new QualificationStated(
                diploma.qualification(), Personal.of(diploma.diploma()), diploma.awardedOn(), origin.at());
    }

    private void register(RegisterOnDiploma order) {
        var today = order.origin().today();
        var awardedOn =
                judgeable(order.dossier(), order.qualification(), order.judge()).awardedOn();
        Rule.check(
                new DiplomaIsAtMostFiveYearsOld(awardedOn, today),
                new RegistrationBeginsAfterEnrolment(enrolledOn, order.from()),
                new RegistrationBeginsAfterDiploma(awardedOn, order.from()),
                new RegistrationHasBegun(order.from(), today));
        record(new QualificationVerified(order.qualification(), order.origin().at()));
        record(new Registered(
                Route.DIPLOMA,
                Personal.of(order.number()),
                new Period(
                        order.from(),
                        order.from().plusMonths(order.cycleMonths().value())),
                order.regulation(),
                order.origin().at()));
    }

    private void reject(RejectDiploma order) {
        judgeable(order.dossier(), order.qualification(), order.judge());
        record(new QualificationRejected(
                order.qualification(),
                Personal.of(order.reason()),
                order.origin().at()));
    }

    private Qualification judgeable(DossierId dossier, QualificationId id, @Nullable DossierId judge) {
        var qualification = qualifications.get(id);
        var waiting = qualification != null && qualification.waiting();
        Rule.check(
                new RegistrationHappensOnce(registered),
                new DiplomaIsWaiting(waiting),
                new NobodyJudgesTheirOwnDossier(dossier, judge));
        return requireNonNull(qualification);
    }

    private void start(StatedEmployment stated, Origin origin) {
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
                    new PointsNeedARegistration(registered),
                    new PointsAreOfThePast(points.day(), order.origin().today()),
                    new PointsAreAtMostFourYearsOlderThanEnrolment(points.day(), enrolledOn),
                    new ADayHasTwentyFourHours(points.day(), ledger.fullestDay(points)));
            record(new PePointsEarned(points, order.origin().at()));
        }
    }

    private void refuse(RefusePePoints order) {
        if (ledger.isNew(order.points().credit())) {
            record(new PePointsRefused(
                    order.points(), order.rule(), order.origin().at()));
        }
    }

    private void reverse(ReversePePoints order) {
        if (ledger.stands(order.credit())) {
            record(new PePointsReversed(
                    order.credit(), order.why(), order.origin().at()));
        }
    }

    @EventSourcingHandler
    void evolve(RegistrationEvent event) {
        switch (event) {
            case Enrolled fact -> enrolledOn = fact.on();
            case QualificationStated fact ->
                qualifications.put(fact.qualification(), Qualification.stated(fact.awardedOn()));
            case QualificationVerified fact ->
                qualifications.computeIfPresent(fact.qualification(), (_, known) -> known.judged());
            case QualificationRejected fact ->
                qualifications.computeIfPresent(fact.qualification(), (_, known) -> known.judged());
            case Registered _ -> registered = true;
            case EmploymentStarted fact -> employments.put(fact.employment(), Employment.begun(fact));
            case EmploymentEnded fact ->
                employments.computeIfPresent(fact.employment(), (_, known) -> known.endedOn(fact.until()));
            case EmploymentConfirmed fact ->
                employments.computeIfPresent(fact.employment(), (_, known) -> known.asConfirmed());
            case PePointsEarned fact -> ledger.earned(fact.points());
            case PePointsRefused fact -> ledger.refused(fact.points());
            case PePointsReversed fact -> ledger.reversed(fact.credit());
        }
    }
}
