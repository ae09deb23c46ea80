package nl.schoolleidersregister.evc;

import java.time.LocalDate;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;

/** Orders about a certificate from elsewhere. */
public sealed interface BroughtCommand extends Command {

    /** Whose. */
    DossierId dossier();

    /** Which. */
    BroughtId brought();

    /**
     * Bring it.
     *
     * <p>Refused by {@link CertificateIsBroughtOnce}, {@link SignatureIsOfAKnownIssuer}, {@link IssuerWasRecognised},
     * {@link CertificateIsWithinItsDates}, {@link IssuerDidNotTakeItBack}, {@link CertificateNamesEveryCompetence}.
     *
     * @param issued day of issue
     * @param findings what is found about it today
     */
    record BringCertificate(
            DossierId dossier,
            Origin origin,
            BroughtId brought,
            RecognitionId issuer,
            CredentialId credential,
            SignedText text,
            LocalDate issued,
            Findings findings)
            implements BroughtCommand {}
}
