package nl.schoolleidersregister.evc.policy;

import java.util.List;
import nl.schoolleidersregister.evc.EvcEvent.CertificateRevoked;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.policies.ByTheRegister;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.StandingCommand.QuestionQualification;
import nl.schoolleidersregister.registration.parts.LedgerReactions;

/** Whether a registration stands that rests on a certificate which is taken back, is for a registrar to say. */
public final class WhenCertificateRevokedThenQuestionQualification implements Policy {

    @Override
    public String name() {
        return "when-certificate-revoked-then-question-qualification";
    }

    @Override
    public Class<CertificateRevoked> about() {
        return CertificateRevoked.class;
    }

    /** A certificate and the qualification that was stated with it have one id. */
    @Override
    public List<Reaction> on(LoggedEvent logged) {
        if (!(logged.event() instanceof CertificateRevoked fact)) {
            return List.of();
        }
        var dossier = LedgerReactions.dossierOf(logged);
        var qualification = new QualificationId(fact.certificate().value());
        return List.of(Reaction.of(
                dossier.toString(), new QuestionQualification(dossier, ByTheRegister.at(fact.at()), qualification)));
    }
}
