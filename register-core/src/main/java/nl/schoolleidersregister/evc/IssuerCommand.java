package nl.schoolleidersregister.evc;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;

/** Orders about an EVC provider whose certificates come from elsewhere. */
public sealed interface IssuerCommand extends Command {

    /** Its recognition. */
    RecognitionId issuer();

    /**
     * Believe what is signed with this key.
     *
     * <p>Refused by {@link KeyIsRegisteredOnce}.
     */
    record RegisterKey(RecognitionId issuer, Origin origin, IssuerKey key) implements IssuerCommand {}

    /**
     * Believe no certificate that was issued with this key from a day on.
     *
     * <p>Refused by {@link KeyIsInUse}, {@link IssuerIsToldOfThePast}.
     */
    record RetireKey(RecognitionId issuer, Origin origin, KeyName key, LocalDate from) implements IssuerCommand {}

    /**
     * Take in which certificates the issuer took back. What it told before is not recorded again.
     *
     * <p>Refused by {@link IssuerIsToldOfThePast}.
     */
    record TellStatus(RecognitionId issuer, Origin origin, List<TakenBack> takenBack) implements IssuerCommand {

        public TellStatus {
            takenBack = List.copyOf(takenBack);
        }
    }

    /** Remember who brought a certificate; told again it changes nothing. */
    record ListCertificate(
            RecognitionId issuer, Origin origin, CredentialId credential, DossierId dossier, BroughtId brought)
            implements IssuerCommand {}
}
