package nl.schoolleidersregister.evc.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.evc.Brought;
import nl.schoolleidersregister.evc.BroughtCommand.BringCertificate;
import nl.schoolleidersregister.evc.BroughtId;
import nl.schoolleidersregister.evc.EvcBroughtEvent.CertificateBrought;
import nl.schoolleidersregister.evc.IssuerCommand;
import nl.schoolleidersregister.evc.IssuerCommand.RegisterKey;
import nl.schoolleidersregister.evc.IssuerCommand.RetireKey;
import nl.schoolleidersregister.evc.IssuerCommand.TellStatus;
import nl.schoolleidersregister.evc.IssuerKey;
import nl.schoolleidersregister.evc.KeyName;
import nl.schoolleidersregister.evc.SignatureIsOfAKnownIssuer;
import nl.schoolleidersregister.evc.SignedText;
import nl.schoolleidersregister.evc.TakenBack;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.registration.Diploma;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.RegistrationCommand.StateQualification;
import nl.schoolleidersregister.registration.Route;
import nl.schoolleidersregister.registration.StatedQualification;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.visit.Shown;
import org.springframework.stereotype.Component;

/** Brings orders about certificates from elsewhere and those who issue them. */
@Component
class ElsewhereOffice {

    private static final String NAME = "EVC-certificaat van elders";

    private final CommandDesk desk;
    private final Shown shown;
    private final Issuers issuers;
    private final LogReader log;

    ElsewhereOffice(CommandDesk desk, Shown shown, Issuers issuers, LogReader log) {
        this.desk = desk;
        this.shown = shown;
        this.issuers = issuers;
        this.log = log;
    }

    /** Asks for registration with a certificate: it is kept as it was signed, and stated as the qualification. */
    void bring(DossierId dossier, Origin origin, SignedCertificate certificate, Ask ask) {
        var found = issuers.look(certificate, origin.today());
        var issuer = found.issuer();
        if (issuer == null) {
            Rule.check(new SignatureIsOfAKnownIssuer(found.findings().signature()));
            throw new IllegalStateException("A signature of nobody was believed");
        }
        var id = SortableIdentifiers.next();
        var stated = new StatedQualification(
                new QualificationId(id),
                Route.EVC,
                new Diploma(NAME, String.valueOf(found.by())),
                certificate.issued());
        desk.send(
                        List.of(
                                new BringCertificate(
                                        dossier,
                                        origin,
                                        new BroughtId(id),
                                        issuer,
                                        certificate.id(),
                                        certificate.text(),
                                        certificate.issued(),
                                        found.findings()),
                                new StateQualification(dossier, origin, stated)),
                        ask)
                .ifPresent(shown::await);
    }

    /** What somebody brought, looked at again today: its issuer may have taken it back since. */
    List<ShownCertificate> brought(Dossier dossier, LocalDate today) {
        return dossier.qualifications().stream()
                .filter(one -> one.route() == Route.EVC)
                .flatMap(one -> text(new DossierId(dossier.id()), new BroughtId(one.id())).stream())
                .flatMap(text -> SignedCertificate.read(text.value()).stream())
                .map(certificate -> issuers.look(certificate, today))
                .toList();
    }

    private Optional<SignedText> text(DossierId dossier, BroughtId id) {
        return log.of(Brought.streamOf(dossier, id)).stream()
                .flatMap(logged -> logged.event() instanceof CertificateBrought fact
                        ? fact.text().known().stream()
                        : Optional.<SignedText>empty().stream())
                .findFirst();
    }

    void register(RecognitionId issuer, Origin origin, IssuerKey key, Ask ask) {
        send(new RegisterKey(issuer, origin, key), ask);
    }

    void retire(RecognitionId issuer, Origin origin, KeyName key, LocalDate from, Ask ask) {
        send(new RetireKey(issuer, origin, key, from), ask);
    }

    void tell(RecognitionId issuer, Origin origin, List<TakenBack> takenBack, Ask ask) {
        send(new TellStatus(issuer, origin, takenBack), ask);
    }

    private void send(IssuerCommand order, Ask ask) {
        desk.send(order, ask).ifPresent(shown::await);
    }
}
