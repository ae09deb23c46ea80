package nl.schoolleidersregister.thread;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A certificate as an EVC provider elsewhere signs it (Open Badges 3.0 as a JSON Web Token). */
record SignedBadge(
        ECKey key, String id, LocalDate issued, @Nullable LocalDate until, List<String> competences) {

    static SignedBadge of(ECKey key, LocalDate issued, List<String> competences) {
        return new SignedBadge(key, "urn:uuid:" + UUID.randomUUID(), issued, null, competences);
    }

    SignedBadge until(LocalDate day) {
        return new SignedBadge(key, id, issued, day, competences);
    }

    private static Date noon(LocalDate day) {
        return Date.from(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    private JWTClaimsSet claims() {
        var claims = new JWTClaimsSet.Builder()
                .jwtID(id)
                .issuer("https://evc.voorbeeld.example")
                .notBeforeTime(noon(issued))
                .claim("@context", List.of("https://www.w3.org/ns/credentials/v2"))
                .claim("type", List.of("VerifiableCredential", "OpenBadgeCredential"))
                .claim(
                        "credentialSubject",
                        Map.of(
                                "type",
                                "AchievementSubject",
                                "name",
                                "Nienke Dijkstra (demo)",
                                "achievement",
                                Map.of("name", "EVC schoolleider", "alignment", alignments())));
        return (until == null ? claims : claims.expirationTime(noon(until))).build();
    }

    private List<Map<String, String>> alignments() {
        return competences.stream().map(code -> Map.of("targetCode", code)).toList();
    }

    String text() {
        try {
            return signed(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()), new ECDSASigner(key));
        } catch (JOSEException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private String signed(JWSHeader.Builder header, JWSSigner signer) throws JOSEException {
        var token = new SignedJWT(header.build(), claims());
        token.sign(signer);
        return token.serialize();
    }

    /** The same signature under something else. */
    String changed() {
        var parts = text().split("\\.", -1);
        var other = claims().toString().replace("Nienke", "Nienke B.");
        return parts[0] + "." + Base64URL.encode(other) + "." + parts[2];
    }

    String unsigned() {
        return new PlainJWT(claims()).serialize();
    }

    String signedWithSecret(OctetSequenceKey secret) throws JOSEException {
        return signed(new JWSHeader.Builder(JWSAlgorithm.HS256), new MACSigner(secret));
    }
}
