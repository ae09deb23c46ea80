package nl.schoolleidersregister.evc.policy;

import java.util.List;
import nl.schoolleidersregister.evc.BroughtId;
import nl.schoolleidersregister.evc.EvcBroughtEvent.CertificateBrought;
import nl.schoolleidersregister.evc.IssuerCommand.ListCertificate;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.policies.ByTheRegister;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.registration.parts.LedgerReactions;

/** The issuer's stream knows who brought a certificate of it, so that taking it back reaches them. */
public final class WhenCertificateBroughtThenListCertificate implements Policy {

    @Override
    public String name() {
        return "when-certificate-brought-then-list-certificate";
    }

    @Override
    public Class<CertificateBrought> about() {
        return CertificateBrought.class;
    }

    @Override
    public List<Reaction> on(LoggedEvent logged) {
        if (!(logged.event() instanceof CertificateBrought fact)) {
            return List.of();
        }
        return List.of(Reaction.of(
                fact.issuer().toString(),
                new ListCertificate(
                        fact.issuer(),
                        ByTheRegister.at(fact.at()),
                        fact.credential(),
                        LedgerReactions.dossierOf(logged),
                        new BroughtId(logged.key()))));
    }
}
