package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.evc.BroughtCommand.BringCertificate;
import nl.schoolleidersregister.evc.EvcBroughtEvent.CertificateBrought;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.StreamIds;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The stream of one certificate from elsewhere that somebody brought. */
public final class Brought extends Stream<EvcBroughtEvent> {

    private static final String TYPE = "evc-brought:";

    private boolean brought;

    /** Its stream by its id. */
    public Brought(String id) {
        super(id);
    }

    /** Id of its stream, in which whose it is stands. */
    public static String streamOf(DossierId dossier, BroughtId brought) {
        return StreamIds.owned(TYPE, brought, dossier);
    }

    @Override
    protected Subject subject() {
        return StreamIds.owner(id()).subject();
    }

    /** Decides an order; which rules can refuse it stands with each order. */
    public void decide(BroughtCommand command) {
        switch (command) {
            case BringCertificate order -> bring(order);
        }
    }

    private void bring(BringCertificate order) {
        var found = order.findings();
        Rule.check(
                new CertificateIsBroughtOnce(brought),
                new SignatureIsOfAKnownIssuer(found.signature()),
                new IssuerWasRecognised(found.recognised()),
                new CertificateIsWithinItsDates(found.valid()),
                new IssuerDidNotTakeItBack(found.standing()),
                new CertificateNamesEveryCompetence(found.complete()));
        record(new CertificateBrought(
                order.issuer(),
                order.credential(),
                Personal.of(order.text()),
                order.issued(),
                found,
                order.origin().at()));
    }

    @EventSourcingHandler
    void evolve(EvcBroughtEvent event) {
        brought = event instanceof CertificateBrought;
    }
}
