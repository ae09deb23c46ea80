package nl.schoolleidersregister.evc.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schoolleidersregister.evc.CredentialId;
import nl.schoolleidersregister.evc.IssuerKey;
import nl.schoolleidersregister.evc.SignedText;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as its issuer signed it: an Open Badges 3.0 credential as a JSON Web Token (1EdTech Open Badges 3.0,
 * section 8.2; W3C Verifiable Credentials). What it says is not believed before a key was found that signed it.
 *
 * @param holder whose it says to be; null when it names nobody
 * @param issued day of issue
 * @param until first day on which it no longer holds; null when it says none
 * @param competences codes of the competences that it aligns with, as it names them
 */
record SignedCertificate(
        SignedJWT token,
        CredentialId id,
        @Nullable String holder,
        LocalDate issued,
        @Nullable LocalDate until,
        List<String> competences) {

    /** Only signatures with a key of which the other half can be shown to everybody. */
    private static final Set<JWSAlgorithm> BELIEVED =
            Set.of(JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.RS256, JWSAlgorithm.PS256);

    private static final Set<String> TYPES = Set.of("OpenBadgeCredential", "AchievementCredential");

    /** Reads it; nothing when the text is no such certificate. */
    static Optional<SignedCertificate> read(String typed) {
        if (typed.isBlank() || typed.length() > SignedText.LONGEST) {
            return Optional.empty();
        }
        try {
            return of(SignedJWT.parse(typed));
        } catch (ParseException | DateTimeException | ClassCastException _) {
            return Optional.empty();
        }
    }

    private static Optional<SignedCertificate> of(SignedJWT token) throws ParseException {
        var claims = token.getJWTClaimsSet();
        var id = Objects.requireNonNullElse(claims.getJWTID(), "");
        var issued = moment(claims, claims.getNotBeforeTime(), "validFrom");
        if (!CredentialId.hasForm(id)
                || issued == null
                || !BELIEVED.contains(token.getHeader().getAlgorithm())
                || texts(claims.getClaim("type")).noneMatch(TYPES::contains)) {
            return Optional.empty();
        }
        var until = moment(claims, claims.getExpirationTime(), "validUntil");
        var subject = map(claims.getClaim("credentialSubject"));
        return Optional.of(new SignedCertificate(
                token,
                new CredentialId(id),
                subject.get("name") instanceof String name && Text.isLine(name, Reading.LINE) ? name : null,
                Origin.dayOf(issued),
                until == null ? null : Origin.dayOf(until),
                competences(map(subject.get("achievement")))));
    }

    private static @Nullable Instant moment(JWTClaimsSet claims, @Nullable Date date, String claim)
            throws ParseException {
        if (date != null) {
            return date.toInstant();
        }
        var said = claims.getStringClaim(claim);
        return said == null ? null : OffsetDateTime.parse(said).toInstant();
    }

    private static List<String> competences(Map<?, ?> achievement) {
        return (achievement.get("alignment") instanceof List<?> all ? all : List.of())
                .stream()
                        .map(SignedCertificate::map)
                        .flatMap(one -> texts(one.get("targetCode")))
                        .distinct()
                        .sorted()
                        .toList();
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static Stream<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().flatMap(SignedCertificate::texts)
                : value instanceof String text ? Stream.of(text) : Stream.empty();
    }

    /** Whether this key signed it. A name of a key only saves tries: what a text says of itself proves nothing. */
    boolean isSignedWith(IssuerKey key) {
        var named = token.getHeader().getKeyID();
        if (named != null && !named.equals(key.name().value())) {
            return false;
        }
        try {
            if (!(JWK.parse(key.jwk()) instanceof AsymmetricJWK open)) {
                return false;
            }
            var verifier = new DefaultJWSVerifierFactory().createJWSVerifier(token.getHeader(), open.toPublicKey());
            return token.verify(verifier);
        } catch (ParseException | JOSEException _) {
            // A key of another kind than the signature.
            return false;
        }
    }

    /** The text that was signed. */
    SignedText text() {
        return new SignedText(token.serialize());
    }
}
