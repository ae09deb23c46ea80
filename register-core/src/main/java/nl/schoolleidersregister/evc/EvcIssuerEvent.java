package nl.schoolleidersregister.evc;

import java.time.Instant;
import java.time.LocalDate;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Stored;

/** Facts about an EVC provider whose certificates come from elsewhere. None says who holds one. */
public sealed interface EvcIssuerEvent extends Event {

    /** It signs with this key from now on. */
    @Stored("evc-issuer.key-registered")
    record KeyRegistered(IssuerKey key, Instant at) implements EvcIssuerEvent {}

    /**
     * What is signed with it from a day on is not believed.
     *
     * @param from first day
     */
    @Stored("evc-issuer.key-retired")
    record KeyRetired(KeyName key, LocalDate from, Instant at) implements EvcIssuerEvent {}

    /** It told which certificates it took back; what it did not name, it did not take back until then. */
    @Stored("evc-issuer.status-told")
    record StatusTold(Instant at) implements EvcIssuerEvent {}

    /**
     * It took a certificate back.
     *
     * @param from first day without it
     */
    @Stored("evc-issuer.certificate-taken-back")
    record CertificateTakenBack(CredentialId credential, LocalDate from, Instant at) implements EvcIssuerEvent {}

    /** Somebody brought a certificate of it. */
    @Stored("evc-issuer.certificate-listed")
    record CertificateListed(CredentialId credential, DossierId dossier, BroughtId brought, Instant at)
            implements EvcIssuerEvent {}

    /** What somebody brought was taken back. */
    @Stored("evc-issuer.certificate-fell")
    record CertificateFell(DossierId dossier, BroughtId brought, Instant at) implements EvcIssuerEvent {}
}
