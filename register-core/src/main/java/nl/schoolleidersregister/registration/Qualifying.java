package nl.schoolleidersregister.registration;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.schoolleidersregister.registration.AdmissionCommand.AdmitAspirant;
import nl.schoolleidersregister.registration.AdmissionCommand.EnrolAgain;
import nl.schoolleidersregister.registration.AdmissionEvent.AspirantAdmitted;
import nl.schoolleidersregister.registration.RegistrationCommand.Enrol;
import nl.schoolleidersregister.registration.RegistrationCommand.RegisterOnQualification;
import nl.schoolleidersregister.registration.RegistrationCommand.RejectQualification;
import nl.schoolleidersregister.registration.RegistrationCommand.StateQualification;
import nl.schoolleidersregister.registration.RegistrationEvent.Enrolled;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationRejected;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationStated;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationVerified;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import nl.schoolleidersregister.registration.StandingCommand.QuestionQualification;
import nl.schoolleidersregister.registration.StandingEvent.QualificationQuestioned;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Rule;
import org.jspecify.annotations.Nullable;

/** The way into the register by a qualification (art. A1, A2, A4). */
final class Qualifying {

    private final Live live;
    private final Map<QualificationId, Qualification> known = new LinkedHashMap<>();

    Qualifying(Live live) {
        this.live = live;
    }

    void enrol(Enrol order) {
        var today = order.origin().today();
        var stated = order.qualification();
        if (stated != null) {
            Rule.check(new DiplomaWasAwardedBefore(stated.awardedOn(), today));
        }
        live.record(new Enrolled(today, order.admittedBy(), order.origin().at()));
        if (stated != null) {
            live.record(stated(stated, order.origin()));
        }
    }

    void enrolAgain(EnrolAgain order) {
        var stated = order.qualification();
        var today = order.origin().today();
        Rule.check(
                new EnrolmentHasExpired(live.career().admission().expired()),
                new DiplomaWasAwardedBefore(stated.awardedOn(), today));
        live.record(new Enrolled(today, null, order.origin().at()));
        live.record(stated(stated, order.origin()));
    }

    void state(StateQualification order) {
        var stated = order.qualification();
        Rule.check(
                new DossierIsOpen(live.career().isOpen()),
                new RegistrationHappensOnce(isRegistered()),
                new OneDiplomaWaitsAtATime(known.values().stream().anyMatch(Qualification::waiting)),
                new DiplomaWasAwardedBefore(stated.awardedOn(), order.origin().today()));
        live.record(stated(stated, order.origin()));
    }

    private static QualificationStated stated(StatedQualification stated, Origin origin) {
        return new QualificationStated(
                stated.qualification(), stated.route(), Personal.of(stated.diploma()), stated.awardedOn(), origin.at());
    }

    void register(RegisterOnQualification order) {
        var today = order.origin().today();
        var qualification = judgeable(order.dossier(), order.qualification(), order.judge());
        var awardedOn = qualification.awardedOn();
        Rule.check(
                new TrainingLeadsToAspirant(qualification.route()),
                new RegistrationBeginsAfterEnrolment(
                        requireNonNull(live.career().admission().enrolledOn()), order.from()),
                new RegistrationBeginsAfterDiploma(awardedOn, order.from()),
                new RegistrationHasBegun(order.from(), today));
        var adopted = order.rules().inForceOn(order.from());
        var years = adopted.regulation().admission().qualificationYears();
        var prior = prior(qualification, order);
        Rule.check(new OldQualificationNeedsWorkAndPoints(
                awardedOn,
                years,
                today,
                prior == null || Prior.worked(prior.evaluation()),
                prior == null || Prior.learned(prior.evaluation())));
        live.record(
                new QualificationVerified(order.qualification(), order.origin().at()));
        var months = adopted.regulation().cycleMonths();
        live.record(new Registered(
                qualification.route(),
                Personal.of(order.number()),
                new Period(order.from(), order.from().plusMonths(months)),
                adopted.reference(),
                prior,
                order.origin().at()));
    }

    private @Nullable Judged prior(Qualification qualification, RegisterOnQualification order) {
        var prior = new Prior(order.rules(), order.from(), order.origin().today());
        return prior.isAskedFor(qualification.route(), qualification.awardedOn())
                ? prior.judged(live.career(), live.earned())
                : null;
    }

    void admit(AdmitAspirant order) {
        var today = order.origin().today();
        var training = judgeable(order.dossier(), order.qualification(), order.judge());
        var months = order.rules().inForceOn(today).regulation().admission().aspirantMonths();
        var until = training.awardedOn().plusMonths(months);
        Rule.check(new AspirantIsInTraining(training.route()), new AspirantTermHasNotPassed(until, today));
        live.record(new AspirantAdmitted(
                order.qualification(), until, order.origin().at()));
    }

    void reject(RejectQualification order) {
        judgeable(order.dossier(), order.qualification(), order.judge());
        live.record(new QualificationRejected(
                order.qualification(),
                Personal.of(order.reason()),
                order.origin().at()));
    }

    private Qualification judgeable(DossierId dossier, QualificationId id, @Nullable DossierId judge) {
        var qualification = known.get(id);
        var waiting = qualification != null && qualification.waiting();
        Rule.check(
                new DossierIsOpen(live.career().isOpen()),
                new RegistrationHappensOnce(isRegistered()),
                new DiplomaIsWaiting(waiting),
                new NobodyJudgesTheirOwnDossier(dossier, judge));
        return requireNonNull(qualification);
    }

    private boolean isRegistered() {
        return live.career().cycles().running() != null;
    }

    void stated(QualificationStated fact) {
        known.put(fact.qualification(), Qualification.stated(fact.route(), fact.awardedOn()));
    }

    void reached(QualificationId id, Qualification.Stage stage) {
        known.computeIfPresent(id, (_, one) -> one.at(stage));
    }

    /** Nothing changes by itself: that somebody was registered on it is put before a registrar, once. */
    void question(QuestionQualification order) {
        var id = order.qualification();
        var qualification = known.get(id);
        if (qualification != null && qualification.stage() == Qualification.Stage.VERIFIED) {
            live.record(new QualificationQuestioned(
                    DecisionId.on(ProcedureId.about(id)), id, order.origin().at()));
        }
    }
}
