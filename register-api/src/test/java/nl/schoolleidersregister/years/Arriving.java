package nl.schoolleidersregister.years;

import static nl.schoolleidersregister.years.Trait.once;
import static nl.schoolleidersregister.years.Trait.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.person.BirthDate;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.person.PersonCommand.RecordDetails;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.registration.AdmissionCommand.AdmitAspirant;
import nl.schoolleidersregister.registration.AdmissionCommand.AnswerQuestion;
import nl.schoolleidersregister.registration.AdmissionCommand.AskMore;
import nl.schoolleidersregister.registration.AdmissionCommand.EnrolAgain;
import nl.schoolleidersregister.registration.AdmissionCommand.GiveDefaultNotice;
import nl.schoolleidersregister.registration.AdmissionCommand.PutTermLater;
import nl.schoolleidersregister.registration.AdmissionEvent.EnrolmentExpired;
import nl.schoolleidersregister.registration.AdmissionEvent.MoreAsked;
import nl.schoolleidersregister.registration.BoardSize;
import nl.schoolleidersregister.registration.Contract;
import nl.schoolleidersregister.registration.Diploma;
import nl.schoolleidersregister.registration.EmploymentId;
import nl.schoolleidersregister.registration.Fte;
import nl.schoolleidersregister.registration.Function;
import nl.schoolleidersregister.registration.ProcedureId;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.RegistrationCommand.Enrol;
import nl.schoolleidersregister.registration.RegistrationCommand.RegisterOnQualification;
import nl.schoolleidersregister.registration.RegistrationCommand.RejectQualification;
import nl.schoolleidersregister.registration.RegistrationCommand.StateQualification;
import nl.schoolleidersregister.registration.RegistrationEvent.Enrolled;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationRejected;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationStated;
import nl.schoolleidersregister.registration.Route;
import nl.schoolleidersregister.registration.StatedEmployment;
import nl.schoolleidersregister.registration.StatedQualification;
import nl.schoolleidersregister.registration.Workplace;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.school.Province;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.SchoolName;
import nl.schoolleidersregister.school.Town;
import org.jspecify.annotations.Nullable;

/** The ways into the register (art. A1 to A3). */
final class Arriving {

    static final BoardNumber BOARD = new BoardNumber("90001");

    private static final LocalDate BORN = LocalDate.of(1975, 5, 17);
    private static final int YEARS_AT_WORK = 3;

    private Arriving() {}

    /** Enrols with a qualification that is a year old, and work of some years. */
    static Act by(Route route) {
        return today ->
                enrols(today, qualification(today.me(), 1, route, today.day().minusYears(1)));
    }

    /** Enrols without a qualification to show yet. */
    static Act withoutQualification() {
        return today -> enrols(today, null);
    }

    private static void enrols(Today today, @Nullable StatedQualification qualification) {
        var me = today.me();
        var work = job(me, 1, today.day().minusYears(YEARS_AT_WORK));
        today.does(
                new RecordDetails(
                        me.dossier(),
                        today.leader(),
                        new PersonName("Demo", "", "Leider" + me.number() + " (demo)"),
                        new BirthDate(BORN),
                        new EmailAddress("leider" + me.number() + "@voorbeeld.example")),
                new Enrol(me.dossier(), today.leader(), qualification, List.of(work), null));
    }

    private static StatedQualification qualification(Person me, int number, Route route, LocalDate awardedOn) {
        return new StatedQualification(
                new QualificationId(me.id("qualification " + number)),
                route,
                new Diploma("Opleiding schoolleider VO", "Academie (demo)"),
                awardedOn);
    }

    /** Their job number so many, at a school of its own. */
    static StatedEmployment job(Person me, int number, LocalDate from) {
        return new StatedEmployment(
                employment(me, number),
                new Workplace(
                        new SchoolCode("%02dAB%02d".formatted(number, me.number())),
                        new SchoolName("School " + number + " van " + me.number() + " (demo)"),
                        new Town("Demodam"),
                        BOARD,
                        new Workplace.Version(0)),
                BoardSize.FEW,
                Province.UTRECHT,
                new Function("RECTOR"),
                Contract.PERMANENT,
                new Fte(new BigDecimal("0.8")),
                from);
    }

    static EmploymentId employment(Person me, int number) {
        return new EmploymentId(me.id("employment " + number));
    }

    /** States a qualification so many days after enrolment. */
    static Trait statesLater(int days, Route route) {
        return once(Enrolled.class, days, states(2, route));
    }

    static Act states(int number, Route route) {
        return today -> today.does(new StateQualification(
                today.dossier(),
                today.leader(),
                qualification(today.me(), number, route, today.day().minusDays(30))));
    }

    /** After an enrolment that expired, enrols again with a diploma. */
    static Trait enrolsAgain(int days) {
        return once(
                EnrolmentExpired.class,
                days,
                today -> today.does(new EnrolAgain(
                        today.dossier(),
                        today.leader(),
                        qualification(today.me(), 2, Route.DIPLOMA, today.day().minusDays(30)))));
    }

    /** After a refusal, shows another diploma. */
    static Trait showsAnother(int days) {
        return once(QualificationRejected.class, days, states(3, Route.DIPLOMA));
    }

    /** The office looks at what was stated: registers, or admits who is in training. */
    static Trait isJudged(int days) {
        return when(QualificationStated.class, days, Arriving::judge);
    }

    /** The first one is not accepted. */
    static Trait isRejectedFirst(int days) {
        return (fact, me, plans) -> {
            if (fact instanceof QualificationStated stated) {
                var first = me.times(QualificationStated.class) == 1;
                plans.make(Trait.dayOf(fact).plusDays(days), me, today -> {
                    if (first) {
                        reject(stated, today);
                    } else {
                        judge(stated, today);
                    }
                });
            }
        };
    }

    private static void reject(QualificationStated stated, Today today) {
        today.does(new RejectQualification(
                today.dossier(),
                today.registrar(),
                stated.qualification(),
                null,
                today.because("De opleiding is niet gevalideerd")));
    }

    private static void judge(QualificationStated stated, Today today) {
        if (stated.route() == Route.TRAINING) {
            today.does(
                    new AdmitAspirant(today.dossier(), today.registrar(), stated.qualification(), null, today.rules()));
        } else {
            today.does(new RegisterOnQualification(
                    today.dossier(),
                    today.registrar(),
                    stated.qualification(),
                    today.day(),
                    null,
                    today.me().registerNumber(),
                    today.rules()));
        }
    }

    /** The office asks for more about the first qualification, and puts its term later. */
    static Trait isAskedMore(int days) {
        return (fact, me, plans) -> {
            if (fact instanceof QualificationStated stated && me.times(QualificationStated.class) == 1) {
                var procedure = ProcedureId.about(stated.qualification());
                var asked = Trait.dayOf(fact).plusDays(days);
                plans.make(asked, me, today -> ask(procedure, today));
                plans.make(asked.plusDays(days), me, today -> putLater(procedure, today));
            }
        };
    }

    private static void ask(ProcedureId procedure, Today today) {
        today.does(new AskMore(
                today.dossier(),
                today.registrar(),
                procedure,
                null,
                today.because("Stuur ook de cijferlijst"),
                today.rules()));
    }

    private static void putLater(ProcedureId procedure, Today today) {
        today.does(new PutTermLater(
                today.dossier(),
                today.registrar(),
                procedure,
                null,
                today.because("De academie zoekt het na"),
                today.rules()));
    }

    /** Hands in what was asked. */
    static Trait answers(int days) {
        return when(
                MoreAsked.class,
                days,
                (asked, today) -> today.does(new AnswerQuestion(
                        today.dossier(), today.leader(), asked.procedure(), today.because("Hier is de cijferlijst"))));
    }

    /** Gives notice that the decision about the first qualification is late, when it is. */
    static Trait givesNotice(int days) {
        return when(
                QualificationStated.class,
                days,
                (stated, today) -> today.does(new GiveDefaultNotice(
                        today.dossier(), today.leader(), ProcedureId.about(stated.qualification()), today.rules())));
    }
}
