package nl.schoolleidersregister.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolleidersregister.activity.ActivityEvent.ActivityVoided;
import nl.schoolleidersregister.activity.ActivityEvent.AttendanceClaimed;
import nl.schoolleidersregister.activity.ActivityEvent.AttendanceConfirmed;
import nl.schoolleidersregister.activity.ActivityEvent.CertificateAccepted;
import nl.schoolleidersregister.activity.ActivityEvent.CertificateDeclined;
import nl.schoolleidersregister.activity.ActivityEvent.ClaimWithdrawn;
import nl.schoolleidersregister.activity.ActivityEvent.CreditWithdrawn;
import nl.schoolleidersregister.activity.ActivityEvent.Credited;
import nl.schoolleidersregister.activity.ActivityEvent.CreditingRefused;
import nl.schoolleidersregister.activity.ActivityId;
import nl.schoolleidersregister.day.DayEvent.DayBegan;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evidence.About;
import nl.schoolleidersregister.evidence.AttachedFile;
import nl.schoolleidersregister.evidence.ContentHash;
import nl.schoolleidersregister.evidence.EvidenceEvent.EvidenceAttached;
import nl.schoolleidersregister.evidence.EvidenceEvent.EvidenceWithdrawn;
import nl.schoolleidersregister.evidence.EvidenceId;
import nl.schoolleidersregister.evidence.FileName;
import nl.schoolleidersregister.evidence.FileSize;
import nl.schoolleidersregister.evidence.FileType;
import nl.schoolleidersregister.namesake.Attempt;
import nl.schoolleidersregister.namesake.NamesakeCase;
import nl.schoolleidersregister.namesake.NamesakeEvent.Admitted;
import nl.schoolleidersregister.namesake.NamesakeEvent.Applicant;
import nl.schoolleidersregister.namesake.NamesakeEvent.Dismissed;
import nl.schoolleidersregister.namesake.NamesakeEvent.Suspected;
import nl.schoolleidersregister.offering.AttendanceError;
import nl.schoolleidersregister.offering.AttendanceId;
import nl.schoolleidersregister.offering.ExecutionError;
import nl.schoolleidersregister.offering.ExecutionEvent.AttendanceRecorded;
import nl.schoolleidersregister.offering.ExecutionEvent.AttendanceWithdrawn;
import nl.schoolleidersregister.offering.ExecutionEvent.ClaimListed;
import nl.schoolleidersregister.offering.ExecutionEvent.ClaimVoided;
import nl.schoolleidersregister.offering.ExecutionEvent.ExecutionScheduled;
import nl.schoolleidersregister.offering.ExecutionEvent.ExecutionWithdrawn;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.MeetingDays;
import nl.schoolleidersregister.offering.OfferingEvent.ExecutionListed;
import nl.schoolleidersregister.offering.OfferingEvent.ExecutionVoided;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingDeclined;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingRevoked;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingSubmitted;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingValidated;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingWithdrawn;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.offering.OfferingTerms;
import nl.schoolleidersregister.offering.OfferingTitle;
import nl.schoolleidersregister.offering.Place;
import nl.schoolleidersregister.offering.Programme;
import nl.schoolleidersregister.person.BirthDate;
import nl.schoolleidersregister.person.DayOfDeath;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.person.NameChange;
import nl.schoolleidersregister.person.PersonEvent.DetailsChanged;
import nl.schoolleidersregister.person.PersonEvent.DetailsRecorded;
import nl.schoolleidersregister.person.PersonEvent.Died;
import nl.schoolleidersregister.person.PersonEvent.EmailChanged;
import nl.schoolleidersregister.person.PersonEvent.NameChangeAsked;
import nl.schoolleidersregister.person.PersonEvent.NameChangeDeclined;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.provider.ChamberNumber;
import nl.schoolleidersregister.provider.ProviderEvent.ProviderSignedUp;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.provider.ProviderName;
import nl.schoolleidersregister.registration.BoardSize;
import nl.schoolleidersregister.registration.ConfirmedBy;
import nl.schoolleidersregister.registration.Contract;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.Diploma;
import nl.schoolleidersregister.registration.EmploymentId;
import nl.schoolleidersregister.registration.Fte;
import nl.schoolleidersregister.registration.Function;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.RegisterNumber;
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
import nl.schoolleidersregister.registration.Reversal;
import nl.schoolleidersregister.registration.Route;
import nl.schoolleidersregister.registration.Workplace;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.DocumentHash;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.RegulationId;
import nl.schoolleidersregister.regulation.RegulationReference;
import nl.schoolleidersregister.school.BoardEvent.BoardChanged;
import nl.schoolleidersregister.school.BoardEvent.BoardImported;
import nl.schoolleidersregister.school.BoardName;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.school.BoardRecord;
import nl.schoolleidersregister.school.Province;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.SchoolEvent.SchoolChanged;
import nl.schoolleidersregister.school.SchoolEvent.SchoolImported;
import nl.schoolleidersregister.school.SchoolName;
import nl.schoolleidersregister.school.SchoolRecord;
import nl.schoolleidersregister.school.Town;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.RuleCode;

/** One fixed instance of every event; a new event is added here. Every field that may be empty is filled. */
public final class Samples {

    /** The dossier that the samples are about. */
    public static final DossierId DOSSIER = new DossierId(UUID.fromString("0198e7a0-0000-7000-8000-000000000001"));

    /** The person of the samples. */
    public static final PersonName NAME = new PersonName("Zoë", "van der", "Meer (demo)");

    /** When all of it happened. */
    public static final Instant AT = Instant.parse("2026-02-01T11:00:00.123Z");

    private static final NamesakeCase CASE = new NamesakeCase(UUID.fromString("0198e7a0-0000-7000-8000-000000000002"));
    private static final QualificationId QUALIFICATION =
            new QualificationId(UUID.fromString("0198e7a0-0000-7000-8000-000000000003"));
    private static final EmploymentId EMPLOYMENT =
            new EmploymentId(UUID.fromString("0198e7a0-0000-7000-8000-000000000004"));
    private static final EvidenceId EVIDENCE = new EvidenceId(UUID.fromString("0198e7a0-0000-7000-8000-000000000006"));
    private static final UUID ACCOUNT = UUID.fromString("0198e7a0-0000-7000-8000-000000000005");
    private static final BirthDate BIRTH_DATE = new BirthDate(LocalDate.of(1980, 5, 17));
    private static final EmailAddress EMAIL = new EmailAddress("z.vandermeer@voorbeeld.example");
    private static final SchoolCode SCHOOL = new SchoolCode("01AB00");
    static final BoardNumber BOARD = new BoardNumber("00042");
    static final Personal<Reason> REASON = Personal.of(new Reason("Omdat \"dit\"\nzo is."));
    static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    private static final Minutes MINUTES = new Minutes(360);
    static final ProviderId PROVIDER = new ProviderId(UUID.fromString("0198e7a0-0000-7000-8000-000000000006"));
    private static final ProviderName PROVIDER_NAME = new ProviderName("Instituut De Binnenhaven (demo)");
    static final OfferingId OFFERING = new OfferingId(UUID.fromString("0198e7a0-0000-7000-8000-000000000007"));
    static final ExecutionId EXECUTION = new ExecutionId(UUID.fromString("0198e7a0-0000-7000-8000-000000000008"));
    private static final AttendanceId ATTENDANCE =
            new AttendanceId(UUID.fromString("0198e7a0-0000-7000-8000-000000000009"));
    static final OfferingTerms TERMS = new OfferingTerms(
            new OfferingTitle("Data in de school (demo)"),
            new Form("COURSE"),
            MINUTES,
            List.of(new Competence("C1"), new Competence("C5")));
    private static final Programme PROGRAMME = new Programme(OFFERING, PROVIDER_NAME, TERMS);
    private static final MeetingDays DAYS = new MeetingDays(DAY, DAY.plusDays(1));
    private static final PePoints POINTS = new PePoints(
            new CreditId(ATTENDANCE.value()),
            ActivityId.of(DOSSIER, EXECUTION).entry(),
            Basis.VALIDATED,
            new Form("COURSE"),
            MINUTES,
            DAY,
            DAY,
            OFFERING,
            TERMS.competences());

    private Samples() {}

    /** One of each. */
    public static List<Event> all() {
        return Stream.of(
                        people(),
                        learning(),
                        RegulationSamples.all(),
                        CareerSamples.all(),
                        RecognitionSamples.all(),
                        PortfolioSamples.all(),
                        QualitySamples.all(),
                        OfferingSamples.all(),
                        ChoiceSamples.all(),
                        PlanSamples.all(),
                        ScanSamples.all(),
                        EvcSamples.all(),
                        EvcSamples.elsewhere())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Event> people() {
        return List.of(
                new Enrolled(DAY, CASE, AT),
                new QualificationStated(
                        QUALIFICATION,
                        Route.OTHER_REGISTER,
                        Personal.of(new Diploma("Opleiding schoolleider VO", "Academie (demo)")),
                        LocalDate.of(2024, 6, 30),
                        AT),
                new QualificationVerified(QUALIFICATION, AT),
                new QualificationRejected(QUALIFICATION, REASON, AT),
                new Registered(
                        Route.DIPLOMA,
                        Personal.of(RegisterNumber.ofSerial(10_000)),
                        new Period(DAY, DAY.plusYears(4)),
                        new RegulationReference(
                                new RegulationId("VO-2026"), new DocumentHash("0123456789abcdef".repeat(4))),
                        CareerSamples.JUDGED,
                        AT),
                employmentStarted(),
                new EmploymentEnded(EMPLOYMENT, DAY, AT),
                new EmploymentConfirmed(EMPLOYMENT, ConfirmedBy.SUPERVISORY_BOARD, AT),
                new DetailsRecorded(Personal.of(NAME), Personal.of(BIRTH_DATE), Personal.of(EMAIL), AT),
                new NameChangeAsked(Personal.of(NAME), Personal.of(NameChange.MARRIAGE), AT),
                new DetailsChanged(Personal.of(NAME), Personal.of(NameChange.CIVIL_REGISTER), AT),
                new NameChangeDeclined(REASON, AT),
                new EmailChanged(Personal.of(EMAIL), AT),
                new Died(Personal.of(new DayOfDeath(DAY)), AT),
                new SchoolImported(SCHOOL, school("De Berk (demo)"), AT),
                new SchoolChanged(SCHOOL, school("De Eik (demo)"), AT),
                new DayBegan(LocalDate.of(2026, 3, 29), Instant.parse("2026-03-28T23:00:00Z")),
                new BoardImported(BOARD, new BoardRecord(null, 1), AT),
                new BoardChanged(BOARD, new BoardRecord(new BoardName("Stichting De Haag (demo)"), 12), AT),
                new Suspected(DOSSIER, new Applicant(ACCOUNT), Personal.of(new Attempt(NAME, BIRTH_DATE, EMAIL)), AT),
                new Admitted(REASON, AT),
                new Dismissed(AT));
    }

    private static List<Event> learning() {
        return List.of(
                new PePointsEarned(POINTS, AT),
                new PePointsRefused(POINTS, new RuleCode("points.registered"), AT),
                new PePointsReversed(POINTS.credit(), Reversal.ATTENDANCE_WITHDRAWN, AT),
                new ProviderSignedUp(PROVIDER_NAME, new ChamberNumber("12345678"), AT),
                new OfferingSubmitted(PROVIDER, PROVIDER_NAME, TERMS, AT),
                new OfferingValidated(TERMS, new Period(DAY, DAY.plusYears(3)), AT),
                new OfferingDeclined(REASON, AT),
                new OfferingWithdrawn(AT),
                new OfferingRevoked(DAY, REASON, AT),
                new ExecutionListed(EXECUTION, DAY, AT),
                new ExecutionVoided(EXECUTION, DAY, AT),
                new ExecutionScheduled(PROVIDER, PROGRAMME, DAYS, new Place("Utrecht"), AT),
                new AttendanceRecorded(ATTENDANCE, EXECUTION, PROGRAMME, DOSSIER, DAY, MINUTES, AT),
                new AttendanceWithdrawn(ATTENDANCE, EXECUTION, DOSSIER, AttendanceError.NOT_THERE, AT),
                new ExecutionWithdrawn(DAY, ExecutionError.NOT_AS_VALIDATED, AT),
                new ClaimListed(DOSSIER, AT),
                new ClaimVoided(EXECUTION, DOSSIER, DAY, AT),
                new ActivityVoided(DAY, AT),
                new AttendanceClaimed(EXECUTION, PROGRAMME, DAYS, DAY, MINUTES, AT),
                new ClaimWithdrawn(DAY, AT),
                new AttendanceConfirmed(ATTENDANCE, EXECUTION, PROGRAMME, DAY, MINUTES, AT),
                new CertificateAccepted(DAY, AT),
                new CertificateDeclined(DAY, REASON, AT),
                new Credited(POINTS, AT),
                new CreditingRefused(POINTS.credit(), new RuleCode("points.registered"), AT),
                new CreditWithdrawn(POINTS.credit(), AttendanceError.DAY_OR_HOURS, AT),
                evidenceAttached(),
                new EvidenceWithdrawn(EVIDENCE, AT));
    }

    private static EvidenceAttached evidenceAttached() {
        var file = new AttachedFile(new FileName("Diploma Zoë.pdf"), new ContentHash("fedcba9876543210".repeat(4)));
        return new EvidenceAttached(
                EVIDENCE,
                new About(About.Kind.QUALIFICATION, QUALIFICATION.value()),
                Personal.of(file),
                FileType.PDF,
                new FileSize(2_345_678),
                AT);
    }

    private static EmploymentStarted employmentStarted() {
        var board = new BoardNumber("90001");
        var version = new Workplace.Version(3);
        return new EmploymentStarted(
                EMPLOYMENT,
                Personal.of(
                        new Workplace(SCHOOL, new SchoolName("De Berk (demo)"), new Town("Deventer"), board, version)),
                BoardSize.FEW,
                Province.OVERIJSSEL,
                new Function("RECTOR"),
                Contract.PERMANENT,
                new Fte(new BigDecimal("0.8")),
                LocalDate.of(2020, 8, 1),
                AT);
    }

    /** A school of this name. */
    public static SchoolRecord school(String name) {
        var board = new BoardNumber("00042");
        return new SchoolRecord(new SchoolName(name), new Town("Deventer"), Province.OVERIJSSEL, board);
    }
}
