package nl.schoolleidersregister.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.assignment.Hindrance;
import nl.schoolleidersregister.assignment.Load;
import nl.schoolleidersregister.assignment.Weighed;
import nl.schoolleidersregister.assignment.Weighing;
import nl.schoolleidersregister.evc.Assessor;
import nl.schoolleidersregister.evc.AssignmentEnd;
import nl.schoolleidersregister.evc.BroughtId;
import nl.schoolleidersregister.evc.CertificateId;
import nl.schoolleidersregister.evc.CertificateNumber;
import nl.schoolleidersregister.evc.CompetenceOutcome;
import nl.schoolleidersregister.evc.CredentialId;
import nl.schoolleidersregister.evc.EvcBroughtEvent.CertificateBrought;
import nl.schoolleidersregister.evc.EvcEvent.Assessed;
import nl.schoolleidersregister.evc.EvcEvent.AssessorAssigned;
import nl.schoolleidersregister.evc.EvcEvent.AssessorLate;
import nl.schoolleidersregister.evc.EvcEvent.AssignmentEnded;
import nl.schoolleidersregister.evc.EvcEvent.CertificateIssued;
import nl.schoolleidersregister.evc.EvcEvent.CertificateRevoked;
import nl.schoolleidersregister.evc.EvcEvent.FileHandedIn;
import nl.schoolleidersregister.evc.EvcEvent.IntakeHeld;
import nl.schoolleidersregister.evc.EvcEvent.InterviewHeld;
import nl.schoolleidersregister.evc.EvcEvent.TrajectoryClosed;
import nl.schoolleidersregister.evc.EvcEvent.TrajectoryStarted;
import nl.schoolleidersregister.evc.EvcIssuerEvent.CertificateFell;
import nl.schoolleidersregister.evc.EvcIssuerEvent.CertificateListed;
import nl.schoolleidersregister.evc.EvcIssuerEvent.CertificateTakenBack;
import nl.schoolleidersregister.evc.EvcIssuerEvent.KeyRegistered;
import nl.schoolleidersregister.evc.EvcIssuerEvent.KeyRetired;
import nl.schoolleidersregister.evc.EvcIssuerEvent.StatusTold;
import nl.schoolleidersregister.evc.Finding;
import nl.schoolleidersregister.evc.Findings;
import nl.schoolleidersregister.evc.IssuerKey;
import nl.schoolleidersregister.evc.KeyName;
import nl.schoolleidersregister.evc.Place;
import nl.schoolleidersregister.evc.Reused;
import nl.schoolleidersregister.evc.Said;
import nl.schoolleidersregister.evc.SaidByCompetence;
import nl.schoolleidersregister.evc.SignedText;
import nl.schoolleidersregister.evidence.EvidenceId;
import nl.schoolleidersregister.recognition.GuideAccount;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.LogPosition;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;

/** One fixed instance of every fact about an EVC trajectory. */
final class EvcSamples {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Competence ONE = new Competence("C1");
    private static final Competence TWO = new Competence("C2");
    private static final CertificateId CERTIFICATE = new CertificateId(id(31));
    private static final RecognitionId PROVIDER = new RecognitionId(id(32));
    private static final Assessor ASSESSOR = new Assessor(new RecognitionId(id(33)), new GuideAccount(id(34)));

    private EvcSamples() {}

    static List<Event> all() {
        var at = Samples.AT;
        var said = Personal.of(new SaidByCompetence(List.of(new Said(ONE, "Zo deed ik het.\nEn waarom."))));
        var reused = List.of(new Reused(TWO, new CertificateId(id(35))));
        var weighing = new Weighing(
                new LogPosition(1, 42, 7),
                List.of(new Weighed(ASSESSOR.recognition(), List.of(Hindrance.NO_ROOM), new Load(1, 2))));
        return List.of(
                new TrajectoryStarted(PROVIDER, List.of(ONE, TWO), reused, at),
                new IntakeHeld(DAY, Personal.of(new Reason("Afgesproken wat het dossier laat zien.")), at),
                new FileHandedIn(said, List.of(new EvidenceId(id(36))), at),
                new AssessorAssigned(Place.FIRST, ASSESSOR, DAY, weighing, at),
                new AssignmentEnded(Place.FIRST, ASSESSOR, AssignmentEnd.RETURNED, at),
                new AssessorLate(Place.SECOND, DAY, at),
                new Assessed(Place.FIRST, List.of(new CompetenceOutcome(ONE, true)), said, at),
                new InterviewHeld(DAY, Personal.of(new Reason("Een goed gesprek.")), at),
                new CertificateIssued(
                        CERTIFICATE, new CertificateNumber("EVC-2345-6789-ABCD"), List.of(ONE), reused, true, DAY, at),
                new TrajectoryClosed(Personal.of(new Reason("Gestopt.")), at),
                new CertificateRevoked(CERTIFICATE, DAY, Personal.of(new Reason("Het dossier klopte niet.")), at));
    }

    /** One fixed instance of every fact about certificates from elsewhere. */
    static List<Event> elsewhere() {
        var at = Samples.AT;
        var key = new KeyName("sleutel-1");
        var credential = new CredentialId("urn:uuid:0198e7a0-0000-7000-8000-000000000041");
        var brought = new BroughtId(id(42));
        var dossier = new DossierId(id(43));
        var findings = new Findings(Finding.GOOD, Finding.GOOD, Finding.GOOD, Finding.UNKNOWN, Finding.GOOD);
        return List.of(
                new KeyRegistered(new IssuerKey(key, "{\"kty\":\"EC\"}"), at),
                new KeyRetired(key, DAY, at),
                new StatusTold(at),
                new CertificateTakenBack(credential, DAY, at),
                new CertificateListed(credential, dossier, brought, at),
                new CertificateFell(dossier, brought, at),
                new CertificateBrought(
                        PROVIDER, credential, Personal.of(new SignedText("kop.inhoud.teken")), DAY, findings, at));
    }

    private static UUID id(int number) {
        return UUID.fromString("0198e7a0-0000-7000-8000-0000000000" + number);
    }
}
