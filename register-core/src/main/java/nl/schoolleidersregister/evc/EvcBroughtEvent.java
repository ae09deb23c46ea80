package nl.schoolleidersregister.evc;

import java.time.Instant;
import java.time.LocalDate;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Stored;

/** Facts about a certificate from elsewhere that somebody brought. */
public sealed interface EvcBroughtEvent extends Event {

    /**
     * Somebody asked to be registered with it.
     *
     * @param issued day of issue
     * @param findings what was found about it at that moment
     */
    @Stored("evc-brought.brought")
    record CertificateBrought(
            RecognitionId issuer,
            CredentialId credential,
            Personal<SignedText> text,
            LocalDate issued,
            Findings findings,
            Instant at)
            implements EvcBroughtEvent {}
}
