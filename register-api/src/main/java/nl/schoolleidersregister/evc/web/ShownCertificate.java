package nl.schoolleidersregister.evc.web;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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

    /** Whether it names somebody else than the register knows; what it does not name, it does not contradict. */
    public boolean differsFrom(@Nullable String known) {
        var said = certificate.holder();
        return said != null && known != null && !isSame(said, known);
    }

    /** Names are the same without capitals, accents and blanks. */
    static boolean isSame(String said, String known) {
        return folded(said).equals(folded(known));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}\\s]", "")
                .toLowerCase(Locale.ROOT);
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
