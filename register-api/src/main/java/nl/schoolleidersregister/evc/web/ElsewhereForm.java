package nl.schoolleidersregister.evc.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schoolleidersregister.evc.CredentialId;
import nl.schoolleidersregister.evc.IssuerKey;
import nl.schoolleidersregister.evc.KeyName;
import nl.schoolleidersregister.evc.SignedText;
import nl.schoolleidersregister.evc.TakenBack;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;

/** Reads the forms about certificates from elsewhere: the certificate, a key, and what was taken back. */
final class ElsewhereForm {

    private static final Set<String> CURVES = Set.of("P-256", "P-384");
    private static final int FEWEST_BITS = 2048;
    private static final int MOST_AT_ONCE = 1000;

    private ElsewhereForm() {}

    static Read<SignedCertificate> certificate(EvcForm form, LocalDate today) {
        var reading = new Reading(EvcForm.NAME, today);
        var typed = form.at("evcSigned").replaceAll("\\s", "");
        var read = SignedCertificate.read(typed);
        if (typed.isEmpty()) {
            reading.problem("evcSigned", "missing");
        } else if (read.isEmpty()) {
            reading.problem("evcSigned", typed.length() > SignedText.LONGEST ? "long" : "choice", SignedText.LONGEST);
        }
        return reading.end(read::orElseThrow);
    }

    /** A key: only the half that everybody may see, and strong enough. */
    static Read<IssuerKey> key(EvcForm form, LocalDate today) {
        var reading = new Reading(EvcForm.NAME, today);
        var typed = form.at("evcKey");
        var key = typed.length() > Reading.TEXT ? Optional.<JWK>empty() : parsed(typed);
        if (typed.isEmpty()) {
            reading.problem("evcKey", "missing");
        } else if (key.isEmpty()) {
            reading.problem("evcKey", "choice");
        } else if (key.get().isPrivate()) {
            reading.problem("evcKey", "secret");
        } else if (!isStrong(key.get())) {
            reading.problem("evcKey", "weak");
        }
        return reading.end(() -> key.map(ElsewhereForm::named).orElseThrow());
    }

    private static Optional<JWK> parsed(String typed) {
        try {
            return Optional.of(JWK.parse(typed));
        } catch (ParseException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static boolean isStrong(JWK key) {
        return switch (key) {
            case ECKey curve -> CURVES.contains(curve.getCurve().getName());
            case RSAKey rsa -> rsa.size() >= FEWEST_BITS;
            default -> false;
        };
    }

    /** Without a name of its own it gets its thumbprint (RFC 7638). */
    private static IssuerKey named(JWK key) {
        try {
            var said = key.getKeyID();
            var name = said != null && KeyName.hasForm(said)
                    ? said
                    : key.computeThumbprint().toString();
            return new IssuerKey(new KeyName(name), key.toPublicJWK().toJSONString());
        } catch (JOSEException fault) {
            throw new IllegalStateException("SHA-256 is not to be had", fault);
        }
    }

    static Read<LocalDate> day(EvcForm form, LocalDate today) {
        var reading = new Reading(EvcForm.NAME, today);
        var day = reading.pastDay("evcFrom", form.at("evcFrom"));
        return reading.end(day::orElseThrow);
    }

    /** A list that was handed in: on each line a certificate and the day from which on it is taken back; or nothing. */
    static Read<List<TakenBack>> list(EvcForm form, LocalDate today) {
        var reading = new Reading(EvcForm.NAME, today);
        var lines = form.at("evcTakenBack").lines().map(String::strip).filter(line -> !line.isEmpty());
        return takenBack(
                reading,
                lines.map(line -> line.split("\\s+", 2))
                        .map(parts -> Map.entry(parts[0], parts.length == 1 ? "" : parts[1]))
                        .toList());
    }

    /** The same from a program. */
    static Read<List<TakenBack>> takenBack(Reading reading, List<Map.Entry<String, String>> lines) {
        if (lines.size() > MOST_AT_ONCE) {
            reading.problem("evcTakenBack", "many", MOST_AT_ONCE);
            return reading.end(List::of);
        }
        var read = lines.stream()
                .flatMap(line -> takenBack(reading, line.getKey(), line.getValue()).stream())
                .toList();
        return reading.end(() -> read);
    }

    private static Optional<TakenBack> takenBack(Reading reading, String id, String day) {
        if (!CredentialId.hasForm(id)) {
            reading.problem("evcTakenBack", "choice");
            return Optional.empty();
        }
        return reading.pastDay("evcTakenBack", day).map(from -> new TakenBack(new CredentialId(id), from));
    }
}
