package nl.schoolleidersregister.evc.policy;

import java.util.List;
import nl.schoolleidersregister.evc.EvcIssuerEvent.CertificateFell;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.policies.ByTheRegister;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.StandingCommand.QuestionQualification;

/** Whether a registration stands whose certificate was taken back elsewhere, is for a registrar to say. */
public final class WhenCertificateFellThenQuestionQualification implements Policy {

    @Override
    public String name() {
        return "when-certificate-fell-then-question-qualification";
    }

    @Override
    public Class<CertificateFell> about() {
        return CertificateFell.class;
    }

    @Override
    public List<Reaction> on(LoggedEvent logged) {
        if (!(logged.event() instanceof CertificateFell fact)) {
            return List.of();
        }
        var qualification = new QualificationId(fact.brought().value());
        return List.of(Reaction.of(
                fact.dossier().toString(),
                new QuestionQualification(fact.dossier(), ByTheRegister.at(fact.at()), qualification)));
    }
}
