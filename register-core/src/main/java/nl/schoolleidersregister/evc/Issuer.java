package nl.schoolleidersregister.evc;

import java.time.Instant;
import nl.schoolleidersregister.evc.EvcIssuerEvent.CertificateFell;
import nl.schoolleidersregister.evc.EvcIssuerEvent.CertificateListed;
import nl.schoolleidersregister.evc.EvcIssuerEvent.CertificateTakenBack;
import nl.schoolleidersregister.evc.EvcIssuerEvent.KeyRegistered;
import nl.schoolleidersregister.evc.EvcIssuerEvent.KeyRetired;
import nl.schoolleidersregister.evc.EvcIssuerEvent.StatusTold;
import nl.schoolleidersregister.evc.IssuerCommand.ListCertificate;
import nl.schoolleidersregister.evc.IssuerCommand.RegisterKey;
import nl.schoolleidersregister.evc.IssuerCommand.RetireKey;
import nl.schoolleidersregister.evc.IssuerCommand.TellStatus;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventsourcing.EventSourcingHandler;

/**
 * The stream of one EVC provider as the issuer of certificates from elsewhere. It knows who brought one, so that taking
 * one back is one decision that reaches everybody, whatever comes first.
 */
public final class Issuer extends Stream<EvcIssuerEvent> {

    private static final String TYPE = "evc-issuer:";

    private final IssuerFile file = new IssuerFile();

    /** An issuer's stream by its id. */
    public Issuer(String id) {
        super(id);
    }

    /** Id of an issuer's stream. */
    public static String streamOf(RecognitionId issuer) {
        return TYPE + issuer;
    }

    @Override
    protected Subject subject() {
        return new Subject(id());
    }

    /** Decides an order; which rules can refuse it stands with each order. */
    public void decide(IssuerCommand command) {
        switch (command) {
            case RegisterKey order -> register(order);
            case RetireKey order -> retire(order);
            case TellStatus order -> tell(order);
            case ListCertificate order -> list(order);
        }
    }

    private void register(RegisterKey order) {
        Rule.check(new KeyIsRegisteredOnce(file.key(order.key().name()).isPresent()));
        record(new KeyRegistered(order.key(), order.origin().at()));
    }

    private void retire(RetireKey order) {
        var known = file.key(order.key());
        Rule.check(
                new KeyIsInUse(known.filter(key -> key.retiredFrom() == null).isPresent()),
                new IssuerIsToldOfThePast(order.from(), order.origin().today()));
        record(new KeyRetired(order.key(), order.from(), order.origin().at()));
    }

    private void tell(TellStatus order) {
        var at = order.origin().at();
        order.takenBack()
                .forEach(one -> Rule.check(
                        new IssuerIsToldOfThePast(one.from(), order.origin().today())));
        for (var one : order.takenBack()) {
            if (file.takenBack(one.credential()).isEmpty()) {
                var brought = file.listed(one.credential());
                record(new CertificateTakenBack(one.credential(), one.from(), at));
                brought.forEach(listed -> fell(listed, at));
            }
        }
        record(new StatusTold(at));
    }

    private void list(ListCertificate order) {
        if (!file.isListed(order.brought())) {
            var at = order.origin().at();
            var listed = new CertificateListed(order.credential(), order.dossier(), order.brought(), at);
            record(listed);
            if (file.takenBack(order.credential()).isPresent()) {
                fell(listed, at);
            }
        }
    }

    private void fell(CertificateListed listed, Instant at) {
        record(new CertificateFell(listed.dossier(), listed.brought(), at));
    }

    @EventSourcingHandler
    void evolve(EvcIssuerEvent event) {
        file.add(event);
    }
}
