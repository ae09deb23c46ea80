package nl.schoolleidersregister.registration.view;

import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.person.BirthDate;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.person.PersonEvent;
import nl.schoolleidersregister.person.PersonEvent.DetailsRecorded;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.registration.BoardSize;
import nl.schoolleidersregister.registration.ConfirmedBy;
import nl.schoolleidersregister.registration.Contract;
import nl.schoolleidersregister.registration.CycleEvent;
import nl.schoolleidersregister.registration.Diploma;
import nl.schoolleidersregister.registration.EmploymentId;
import nl.schoolleidersregister.registration.Fte;
import nl.schoolleidersregister.registration.Function;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.RegisterNumber;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentConfirmed;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentEnded;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentStarted;
import nl.schoolleidersregister.registration.RegistrationEvent.Enrolled;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationRejected;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationStated;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationVerified;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import nl.schoolleidersregister.registration.RemovalReason;
import nl.schoolleidersregister.registration.Route;
import nl.schoolleidersregister.registration.StandingEvent;
import nl.schoolleidersregister.registration.Workplace;
import nl.schoolleidersregister.regulation.DocumentHash;
import nl.schoolleidersregister.regulation.RegulationId;
import nl.schoolleidersregister.regulation.RegulationReference;
import nl.schoolleidersregister.regulation.document.FirstDocuments;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.school.Province;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.SchoolName;
import nl.schoolleidersregister.school.Town;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.testing.TestLog.Entry;
import nl.schoolleidersregister.testing.TestViews;

/** What happened in one dossier, sentence by sentence; whatever happens on a day happens at noon. */
final class DossierSentences {

    private static final RegulationReference REGULATION =
            new RegulationReference(new RegulationId("VO-2026"), new DocumentHash("0123456789abcdef".repeat(4)));

    private final DossierId dossier;
    private final int number;
    private final List<Entry> entries = new ArrayList<>();
    private long facts;

    private DossierSentences(int number) {
        this.number = number;
        this.dossier = new DossierId(new UUID(0x4000L, number));
    }

    /** Person number so many, whose details are known and nothing else. */
    static DossierSentences person(int number) {
        return person(number, new PersonName("Zoë" + number, "van", "Meer (demo)"));
    }

    static DossierSentences person(int number, PersonName name) {
        var person = new DossierSentences(number);
        person.entries.add(new Entry(
                "person:" + person.dossier,
                person.dossier.subject(),
                0,
                new DetailsRecorded(
                        Personal.of(name),
                        Personal.of(new BirthDate(day("1980-05-17"))),
                        Personal.of(new EmailAddress("z" + number + "@voorbeeld.example")),
                        noon("2026-01-01"))));
        return person;
    }

    /** Only what became known of the person later. */
    DossierSentences of(PersonEvent later) {
        entries.clear();
        entries.add(new Entry("person:" + dossier, dossier.subject(), 1, later));
        return this;
    }

    /** Person number 1, enrolled on a day with a diploma. */
    static DossierSentences enrolledOn(String on) {
        return enrolledOn(1, on);
    }

    static DossierSentences enrolledOn(int number, String on) {
        return person(number).enrolled(on);
    }

    DossierSentences enrolled(String on) {
        return fact(new Enrolled(day(on), null, noon(on))).stated(on, 1);
    }

    private DossierSentences fact(RegistrationEvent fact) {
        entries.add(new Entry("registration:" + dossier, dossier.subject(), facts++, fact));
        return this;
    }

    QualificationId diploma(int which) {
        return new QualificationId(new UUID(0x4001L, number * 100L + which));
    }

    EmploymentId job(int which) {
        return new EmploymentId(new UUID(0x4002L, number * 100L + which));
    }

    RegisterNumber registerNumber() {
        return RegisterNumber.ofSerial(10_000 + number);
    }

    DossierSentences stated(String on, int which) {
        var diploma = Personal.of(new Diploma("Opleiding " + which, "Academie (demo)"));
        return fact(new QualificationStated(diploma(which), Route.DIPLOMA, diploma, day("2024-06-30"), noon(on)));
    }

    DossierSentences rejected(String on, int which) {
        return fact(new QualificationRejected(diploma(which), Personal.of(new Reason("Niet gevalideerd")), noon(on)));
    }

    DossierSentences registered(String from, String until) {
        fact(new QualificationVerified(diploma(1), noon(from)));
        var cycle = new Period(day(from), day(until));
        return fact(new Registered(Route.DIPLOMA, Personal.of(registerNumber()), cycle, REGULATION, null, noon(from)));
    }

    DossierSentences lapsed(String on) {
        return fact(new CycleEvent.Lapsed(noon(on)));
    }

    DossierSentences struckOff(String on, RemovalReason reason) {
        return fact(new StandingEvent.StruckOff(reason, noon(on)));
    }

    DossierSentences became(RegistrationEvent fact) {
        return fact(fact);
    }

    /** The book with the one regulation of these sentences. */
    static Rulebook rules() {
        return new Rulebook(
                List.of(new Rulebook.Adopted(REGULATION, FirstDocuments.vo2026().regulation(), null)));
    }

    DossierSentences works(int which, String school, String fte, String from) {
        return works(which, school, fte, from, new Function("RECTOR"), Contract.PERMANENT, "90001");
    }

    DossierSentences worksAs(int which, Function function, Contract contract, String board) {
        return works(which, "De Berk (demo)", "0.8", "2020-08-01", function, contract, board);
    }

    private DossierSentences works(
            int which, String school, String fte, String from, Function function, Contract contract, String board) {
        var workplace = new Workplace(
                new SchoolCode("01AB0" + which),
                new SchoolName(school),
                new Town("Deventer"),
                new BoardNumber(board),
                new Workplace.Version(0));
        return fact(new EmploymentStarted(
                job(which),
                Personal.of(workplace),
                BoardSize.FEW,
                Province.OVERIJSSEL,
                function,
                contract,
                new Fte(new BigDecimal(fte)),
                day(from),
                noon(from)));
    }

    DossierSentences left(int which, String until) {
        return fact(new EmploymentEnded(job(which), day(until), noon(until)));
    }

    DossierSentences confirmed(int which, String on, ConfirmedBy by) {
        return fact(new EmploymentConfirmed(job(which), by, noon(on)));
    }

    DossierId dossier() {
        return dossier;
    }

    /** As the log gives it, from this transaction on. */
    List<LoggedEvent> loggedFrom(long transaction) {
        return TestViews.loggedFrom(transaction, entries);
    }
}
