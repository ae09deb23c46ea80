package nl.schoolleidersregister.evc;

import static nl.schoolleidersregister.evc.EvcFixture.ANNE;
import static nl.schoolleidersregister.evc.EvcFixture.PROVIDER;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.evc.EvcIssuerEvent.CertificateFell;
import nl.schoolleidersregister.evc.EvcIssuerEvent.CertificateListed;
import nl.schoolleidersregister.evc.EvcIssuerEvent.CertificateTakenBack;
import nl.schoolleidersregister.evc.EvcIssuerEvent.KeyRegistered;
import nl.schoolleidersregister.evc.EvcIssuerEvent.StatusTold;
import nl.schoolleidersregister.evc.IssuerCommand.ListCertificate;
import nl.schoolleidersregister.evc.IssuerCommand.RetireKey;
import nl.schoolleidersregister.evc.IssuerCommand.TellStatus;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Scenario;
import nl.schoolleidersregister.shared.Subject;

/** An EVC provider as the issuer of certificates from elsewhere: keys, and what it took back. */
final class IssuerFixture {

    static final String TODAY = "2026-09-10";
    static final KeyName NAME = new KeyName("sleutel-1");
    static final IssuerKey KEY = new IssuerKey(NAME, "{}");
    static final CredentialId ONE = new CredentialId("urn:uuid:1");
    static final CredentialId OTHER = new CredentialId("urn:uuid:2");
    static final BroughtId BROUGHT = new BroughtId(new UUID(9, 1));

    private IssuerFixture() {}

    static Scenario<EvcIssuerEvent, IssuerCommand> given(EvcIssuerEvent... history) {
        var streams = new MemoryStreams<>(Issuer.class, EvcIssuerEvent.class, Issuer::new, Issuer::decide);
        var id = Issuer.streamOf(PROVIDER);
        return new Scenario<>(streams, id, new Subject(id)).given(history);
    }

    static KeyRegistered registered() {
        return new KeyRegistered(KEY, noon(TODAY));
    }

    static CertificateListed listed() {
        return new CertificateListed(ONE, ANNE, BROUGHT, noon(TODAY));
    }

    static CertificateTakenBack takenBack(CredentialId id) {
        return new CertificateTakenBack(id, day("2026-09-01"), noon(TODAY));
    }

    static StatusTold told() {
        return new StatusTold(noon(TODAY));
    }

    static CertificateFell fell() {
        return new CertificateFell(ANNE, BROUGHT, noon(TODAY));
    }

    static TellStatus tell(String from, CredentialId... ids) {
        return new TellStatus(
                PROVIDER,
                registrarOn(TODAY),
                List.of(ids).stream().map(id -> new TakenBack(id, day(from))).toList());
    }

    static ListCertificate list() {
        return new ListCertificate(PROVIDER, registrarOn(TODAY), ONE, ANNE, BROUGHT);
    }

    static RetireKey retire(String from) {
        return new RetireKey(PROVIDER, registrarOn(TODAY), NAME, day(from));
    }
}
