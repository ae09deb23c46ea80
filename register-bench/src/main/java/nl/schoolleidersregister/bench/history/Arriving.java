package nl.schoolleidersregister.bench.history;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.evidence.About;
import nl.schoolleidersregister.person.BirthDate;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.person.PersonCommand.RecordDetails;
import nl.schoolleidersregister.registration.AdmissionCommand.AdmitAspirant;
import nl.schoolleidersregister.registration.AdmissionCommand.AnswerQuestion;
import nl.schoolleidersregister.registration.AdmissionCommand.AskMore;
import nl.schoolleidersregister.registration.AdmissionEvent.AspirantAdmitted;
import nl.schoolleidersregister.registration.AdmissionEvent.MoreAsked;
import nl.schoolleidersregister.registration.Diploma;
import nl.schoolleidersregister.registration.ProcedureId;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.RegistrationCommand.Enrol;
import nl.schoolleidersregister.registration.RegistrationCommand.RegisterOnQualification;
import nl.schoolleidersregister.registration.RegistrationCommand.RejectQualification;
import nl.schoolleidersregister.registration.RegistrationCommand.StateQualification;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationRejected;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationStated;
import nl.schoolleidersregister.registration.Route;
import nl.schoolleidersregister.registration.StatedQualification;
import nl.schoolleidersregister.shared.Reason;

/** The ways into the register (art. A1 to A3). */
final class Arriving implements Region.Habit {

    private static final LocalDate BORN = LocalDate.of(1958, 1, 1);
    private static final long BIRTHDAYS = 32L * 365;

    private final Region region;

    Arriving(Region region) {
        this.region = region;
    }

    /** Somebody enrols on their day. */
    static void comes(Region region, Leader leader) {
        region.plan(leader.comes(), () -> new Arriving(region).enrol(leader));
    }

    private void enrol(Leader leader) {
        var chance = leader.chance();
        var origin = leader.now(region.world());
        var name = Names.next(leader.number(), chance);
        region.order(new RecordDetails(
                leader.dossier(),
                origin,
                name,
                new BirthDate(BORN.plusDays(chance.nextLong(BIRTHDAYS))),
                new EmailAddress("leider" + leader.number() + "@voorbeeld.example")));
        var today = region.today();
        var work = region.country().job(region.id(), today.minusDays(30 + chance.nextLong(2000)), chance);
        var stated = leader.isOneOf(40) ? null : stated(route(leader), today.minusDays(20 + chance.nextLong(1500)));
        region.order(new Enrol(leader.dossier(), origin, stated, List.of(work), null));
        if (stated == null) {
            region.plan(region.in(20, 220), () -> state(leader, Route.DIPLOMA));
        } else {
            Proofs.attach(
                    region,
                    leader,
                    new About(About.Kind.QUALIFICATION, stated.qualification().value()));
        }
    }

    private static Route route(Leader leader) {
        if (leader.isOneOf(60)) {
            return Route.TRAINING;
        }
        return leader.isOneOf(50) ? Route.OTHER_REGISTER : Route.DIPLOMA;
    }

    private StatedQualification stated(Route route, LocalDate awardedOn) {
        var recent = route == Route.TRAINING ? region.today().minusDays(60) : awardedOn;
        return new StatedQualification(
                new QualificationId(region.id()),
                route,
                new Diploma("Opleiding schoolleider VO", "Academie (demo)"),
                recent);
    }

    private void state(Leader leader, Route route) {
        var stated = stated(route, region.today().minusDays(10 + leader.chance().nextLong(90)));
        region.order(new StateQualification(leader.dossier(), leader.now(region.world()), stated));
    }

    @Override
    public void hear(RegistrationEvent event, Leader leader) {
        switch (event) {
            case QualificationStated fact -> stated(fact, leader);
            case QualificationRejected _ -> region.plan(region.in(15, 90), () -> state(leader, Route.DIPLOMA));
            case AspirantAdmitted _ -> region.plan(region.in(300, 1200), () -> state(leader, Route.DIPLOMA));
            case MoreAsked fact ->
                region.plan(
                        region.in(2, 25),
                        () -> region.order(new AnswerQuestion(
                                leader.dossier(),
                                leader.now(region.world()),
                                fact.procedure(),
                                new Reason("Hierbij stuur ik wat u vroeg (demo)."))));
            default -> {
                // Other habits listen to it.
            }
        }
    }

    private void stated(QualificationStated fact, Leader leader) {
        var asks = leader.isOneOf(60);
        if (asks) {
            region.planAtWork(region.in(3, 15), () -> ask(ProcedureId.about(fact.qualification()), leader));
        }
        region.planAtWork(asks ? region.in(30, 50) : region.in(2, 40), () -> judge(fact, leader));
    }

    private void ask(ProcedureId procedure, Leader leader) {
        region.order(new AskMore(
                leader.dossier(),
                region.registrar(),
                procedure,
                null,
                new Reason("Stuur ook de cijferlijst mee (demo)."),
                region.rules()));
    }

    private void judge(QualificationStated fact, Leader leader) {
        var origin = region.registrar();
        var qualification = fact.qualification();
        if (fact.route() == Route.TRAINING) {
            region.order(new AdmitAspirant(leader.dossier(), origin, qualification, null, region.rules()));
        } else if (leader.isOneOf(30)) {
            reject(leader, qualification);
        } else {
            region.order(new RegisterOnQualification(
                    leader.dossier(),
                    origin,
                    qualification,
                    region.today(),
                    null,
                    leader.registerNumber(),
                    region.rules()));
        }
    }

    private void reject(Leader leader, QualificationId qualification) {
        region.order(new RejectQualification(
                leader.dossier(),
                region.registrar(),
                qualification,
                null,
                new Reason("Deze opleiding is niet gevalideerd (demo).")));
    }
}
