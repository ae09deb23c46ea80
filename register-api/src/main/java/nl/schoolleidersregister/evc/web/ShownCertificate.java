package nl.schoolleidersregister.evc.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.evc.Finding;
import nl.schoolleidersregister.evc.Findings;
import nl.schoolleidersregister.recognition.RecognitionId;
import org.jspecify.annotations.Nullable;

/**
 * A certificate from elsewhere as pages show it, with what was found.
 *
 * @param issuer whose key signed it; null when nobody known did
 * @param by name of that issuer
 * @param takenBackFrom first day without it; null unless its issuer took it back
 * @param told when the issuer last told what it took back; null while it never did
 */
public record ShownCertificate(
        SignedCertificate certificate,
        Findings findings,
        @Nullable RecognitionId issuer,
        @Nullable String by,
        @Nullable LocalDate takenBackFrom,
        @Nullable Instant told) {

    /** One line of what was found; message keys {@code evc.found.<what>.<finding>}. */
    public record Line(String what, Finding finding) {}

    static ShownCertificate of(SignedCertificate certificate, Findings findings) {
        return new ShownCertificate(certificate, findings, null, null, null, null);
    }

    ShownCertificate by(RecognitionId who, String name, @Nullable LocalDate takenBack, @Nullable Instant toldAt) {
        return new ShownCertificate(certificate, findings, who, name, takenBack, toldAt);
    }

    /** Everything that was looked at, in the order of the page. */
    public List<Line> lines() {
        return List.of(
                new Line("signature", findings.signature()),
                new Line("recognised", findings.recognised()),
                new Line("valid", findings.valid()),
                new Line("standing", findings.standing()),
                new Line("complete", findings.complete()));
    }

    /** Whether somebody can ask for registration with it. */
    public boolean good() {
        return findings.good();
    }

    /** The id that its issuer gave it. */
    public String id() {
        return certificate.id().value();
    }

    /** Whose it says to be, or null. */
    public @Nullable String holder() {
        return certificate.holder();
    }

    public LocalDate issued() {
        return certificate.issued();
    }

    /** First day without it, or null. */
    public @Nullable LocalDate until() {
        return certificate.until();
    }

    public List<String> competences() {
        return certificate.competences();
    }
}
