package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.shared.Moments.boardOn;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;
import static nl.schoolleidersregister.shared.Moments.supervisoryBoardOn;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.namesake.NamesakeCase;
import nl.schoolleidersregister.registration.RegistrationCommand.ConfirmEmployment;
import nl.schoolleidersregister.registration.RegistrationCommand.EndEmployment;
import nl.schoolleidersregister.registration.RegistrationCommand.Enrol;
import nl.schoolleidersregister.registration.RegistrationCommand.RegisterOnQualification;
import nl.schoolleidersregister.registration.RegistrationCommand.RejectQualification;
import nl.schoolleidersregister.registration.RegistrationCommand.StartEmployment;
import nl.schoolleidersregister.registration.RegistrationCommand.StateQualification;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentConfirmed;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentEnded;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentStarted;
import nl.schoolleidersregister.registration.RegistrationEvent.Enrolled;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationRejected;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationStated;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationVerified;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import nl.schoolleidersregister.regulation.DocumentHash;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.regulation.RegulationFixture;
import nl.schoolleidersregister.regulation.RegulationId;
import nl.schoolleidersregister.regulation.RegulationReference;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.school.Province;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.SchoolName;
import nl.schoolleidersregister.school.Town;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Scenario;
import org.jspecify.annotations.Nullable;

/** The sentences of the tests about one dossier. Whatever happens on a day happens at noon. */
public final class RegistrationFixture {

    /** The dossier of these tests. */
    public static final DossierId DOSSIER = new DossierId(UUID.fromString("00000000-0000-4000-8000-000000000001"));

    static final DossierId OTHER_DOSSIER = new DossierId(UUID.fromString("00000000-0000-4000-8000-000000000002"));
    static final NamesakeCase NAMESAKE = new NamesakeCase(UUID.fromString("00000000-0000-4000-8000-0000000000b1"));
    static final QualificationId DIPLOMA = qualification(1);
    static final QualificationId SECOND_DIPLOMA = qualification(2);
    static final EmploymentId JOB = employment(1);
    static final EmploymentId SECOND_JOB = employment(2);
    static final Workplace SCHOOL = workplace("01AB00", "De Berk (demo)", "Deventer");
    static final Workplace OTHER_SCHOOL = workplace("01AB01", "De Eik (demo)", "Zwolle");
    static final BoardNumber BOARD = SCHOOL.board();
    static final BoardNumber OTHER_BOARD = new BoardNumber("90002");
    static final RegisterNumber NUMBER = RegisterNumber.ofSerial(10_001);
    static final Reason REASON = new Reason("De opleiding was toen niet gevalideerd.");
    static final RegulationReference REGULATION =
            new RegulationReference(new RegulationId("VO-2026"), new DocumentHash("0123456789abcdef".repeat(4)));

    /** All adopted regulations: one. */
    public static final Rulebook RULES = rules(RegulationFixture.VO_2026);

    private RegistrationFixture() {}

    static Rulebook rules(Regulation regulation) {
        return new Rulebook(List.of(new Rulebook.Adopted(REGULATION, regulation, null)));
    }

    /** Registrations on a store of their own. */
    public static MemoryStreams<Registration, RegistrationEvent, RegistrationCommand> streams() {
        return new MemoryStreams<>(
                Registration.class, RegistrationEvent.class, Registration::new, Registration::decide);
    }

    static Scenario<RegistrationEvent, RegistrationCommand> given(RegistrationEvent... history) {
        return new Scenario<>(streams(), Registration.streamOf(DOSSIER), DOSSIER.subject()).given(history);
    }

    static QualificationId qualification(int number) {
        return new QualificationId(new UUID(0x4001L, 0x8000_0000_0000_0000L + number));
    }

    static EmploymentId employment(int number) {
        return new EmploymentId(new UUID(0x4002L, 0x8000_0000_0000_0000L + number));
    }

    static Workplace workplace(String code, String name, String town) {
        return new Workplace(
                new SchoolCode(code),
                new SchoolName(name),
                new Town(town),
                new BoardNumber("90001"),
                new Workplace.Version(3));
    }

    static StatedQualification diploma(QualificationId id, String awardedOn) {
        return new StatedQualification(
                id, Route.DIPLOMA, new Diploma("Opleiding schoolleider VO", "Academie (demo)"), day(awardedOn));
    }

    static StatedEmployment job(EmploymentId id, Workplace workplace, String from) {
        return job(id, workplace, new Function("RECTOR"), Contract.PERMANENT, from);
    }

    static StatedEmployment job(
            EmploymentId id, Workplace workplace, Function function, Contract contract, String from) {
        return new StatedEmployment(
                id,
                workplace,
                BoardSize.FEW,
                Province.OVERIJSSEL,
                function,
                contract,
                new Fte(new BigDecimal("0.8")),
                day(from));
    }

    static Enrol enrol(String on, String awardedOn, StatedEmployment... jobs) {
        return new Enrol(DOSSIER, leaderOn(on), diploma(DIPLOMA, awardedOn), List.of(jobs), null);
    }

    static StateQualification stateDiploma(String on, QualificationId id, String awardedOn) {
        return new StateQualification(DOSSIER, leaderOn(on), diploma(id, awardedOn));
    }

    static RegisterOnQualification registerOnDiploma(String on, QualificationId id) {
        return registerOnDiploma(on, id, on, null);
    }

    static RegisterOnQualification registerOnDiploma(
            String on, QualificationId id, String from, @Nullable DossierId judge) {
        return new RegisterOnQualification(DOSSIER, registrarOn(on), id, day(from), judge, NUMBER, RULES);
    }

    static RejectQualification rejectDiploma(String on, QualificationId id) {
        return rejectDiploma(on, id, null);
    }

    static RejectQualification rejectDiploma(String on, QualificationId id, @Nullable DossierId judge) {
        return new RejectQualification(DOSSIER, registrarOn(on), id, judge, REASON);
    }

    static StartEmployment start(String on, StatedEmployment job) {
        return new StartEmployment(DOSSIER, leaderOn(on), job);
    }

    static EndEmployment end(String on, EmploymentId id, String until) {
        return new EndEmployment(DOSSIER, leaderOn(on), id, day(until));
    }

    static ConfirmEmployment confirm(String on, EmploymentId id) {
        return confirm(on, id, null, BOARD);
    }

    static ConfirmEmployment confirm(String on, EmploymentId id, @Nullable DossierId confirmer, BoardNumber board) {
        return new ConfirmEmployment(DOSSIER, boardOn(on), id, ConfirmedBy.BOARD, confirmer, board);
    }

    static ConfirmEmployment superviseConfirm(String on, EmploymentId id) {
        return superviseConfirm(on, id, null);
    }

    static ConfirmEmployment superviseConfirm(String on, EmploymentId id, @Nullable DossierId confirmer) {
        return new ConfirmEmployment(
                DOSSIER, supervisoryBoardOn(on), id, ConfirmedBy.SUPERVISORY_BOARD, confirmer, BOARD);
    }

    static Enrolled enrolled(String on) {
        return new Enrolled(day(on), null, noon(on));
    }

    static QualificationStated stated(String on, QualificationId id, String awardedOn) {
        var stated = diploma(id, awardedOn);
        return new QualificationStated(id, stated.route(), Personal.of(stated.diploma()), stated.awardedOn(), noon(on));
    }

    static QualificationVerified verified(String on, QualificationId id) {
        return new QualificationVerified(id, noon(on));
    }

    static QualificationRejected rejected(String on, QualificationId id) {
        return new QualificationRejected(id, Personal.of(REASON), noon(on));
    }

    static Registered registered(String on, String until) {
        return registered(on, on, until);
    }

    static Registered registered(String on, String from, String until) {
        return new Registered(
                Route.DIPLOMA, Personal.of(NUMBER), new Period(day(from), day(until)), REGULATION, null, noon(on));
    }

    static EmploymentStarted started(String on, StatedEmployment job) {
        return started(on, job, Personal.of(job.workplace()));
    }

    static EmploymentStarted started(String on, StatedEmployment job, Personal<Workplace> workplace) {
        return new EmploymentStarted(
                job.employment(),
                workplace,
                job.size(),
                job.province(),
                job.function(),
                job.contract(),
                job.fte(),
                job.from(),
                noon(on));
    }

    static EmploymentEnded ended(String on, EmploymentId id, String until) {
        return new EmploymentEnded(id, day(until), noon(on));
    }

    static EmploymentConfirmed confirmed(String on, EmploymentId id, ConfirmedBy by) {
        return new EmploymentConfirmed(id, by, noon(on));
    }
}
