package nl.schoolleidersregister.evc.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schoolleidersregister.evc.EvcIssuerEvent;
import nl.schoolleidersregister.evc.Finding;
import nl.schoolleidersregister.evc.Findings;
import nl.schoolleidersregister.evc.Issuer;
import nl.schoolleidersregister.evc.IssuerFile;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.RecognitionKind;
import nl.schoolleidersregister.recognition.view.RecognitionOnFile;
import nl.schoolleidersregister.recognition.view.Recognitions;
import nl.schoolleidersregister.registration.parts.ShownName;
import nl.schoolleidersregister.regulation.view.Regulations;
import org.springframework.stereotype.Component;

/** EVC providers whose certificates come from elsewhere: their keys, what they took back, and what one is worth. */
@Component
class Issuers {

    private final Recognitions recognitions;
    private final Regulations regulations;
    private final LogReader log;

    Issuers(Recognitions recognitions, Regulations regulations, LogReader log) {
        this.recognitions = recognitions;
        this.regulations = regulations;
        this.log = log;
    }

    /** All EVC providers that were ever recognised. */
    List<RecognitionOnFile> all(LocalDate today) {
        return recognitions.all(today).stream()
                .filter(one -> one.kind() == RecognitionKind.EVC_PROVIDER)
                .toList();
    }

    /** One of them. */
    Optional<RecognitionOnFile> find(RecognitionId id) {
        return recognitions.find(id).filter(one -> one.kind() == RecognitionKind.EVC_PROVIDER);
    }

    /** Its keys and what it took back, straight from its facts: what was told a moment ago counts. */
    IssuerFile file(RecognitionId id) {
        var file = new IssuerFile();
        log.of(Issuer.streamOf(id)).forEach(logged -> file.add((EvcIssuerEvent) logged.event()));
        return file;
    }

    /** An issuer that signed a certificate. */
    private record Signer(RecognitionOnFile who, IssuerFile file) {}

    /** What a certificate is worth today, and why. */
    ShownCertificate look(SignedCertificate certificate, LocalDate today) {
        return all(today).stream()
                .flatMap(one -> signer(one, certificate).stream())
                .findFirst()
                .map(signer -> signed(certificate, signer, today))
                .orElseGet(() -> ShownCertificate.of(certificate, Findings.NOT_SIGNED));
    }

    private Optional<Signer> signer(RecognitionOnFile who, SignedCertificate certificate) {
        var file = file(who.id());
        return Stream.of(file)
                .flatMap(known -> known.keys().stream())
                .filter(key -> key.signsOn(certificate.issued()) && certificate.isSignedWith(key.key()))
                .findFirst()
                .map(_ -> new Signer(who, file));
    }

    private ShownCertificate signed(SignedCertificate certificate, Signer signer, LocalDate today) {
        var takenBack = signer.file().takenBack(certificate.id());
        var told = signer.file().told();
        var issued = certificate.issued();
        var standing = takenBack.isPresent() ? Finding.BAD : told.isPresent() ? Finding.GOOD : Finding.UNKNOWN;
        var until = certificate.until();
        var findings = new Findings(
                Finding.GOOD,
                good(signer.who().on(issued) == RecognitionOnFile.State.RUNS),
                good(!issued.isAfter(today) && (until == null || today.isBefore(until))),
                standing,
                good(certificate.competences().containsAll(regulations.competenceCodesOn(today))));
        var name = signer.who().name();
        return ShownCertificate.of(certificate, findings)
                .by(signer.who().id(), name == null ? ShownName.GONE : name, takenBack.orElse(null), told.orElse(null));
    }

    private static Finding good(boolean so) {
        return so ? Finding.GOOD : Finding.BAD;
    }
}
