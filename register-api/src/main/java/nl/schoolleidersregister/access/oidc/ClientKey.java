package nl.schoolleidersregister.access.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import org.springframework.core.io.Resource;
import org.springframework.security.converter.RsaKeyConverters;

/** The private key with which the register proves to the provider who it is. */
final class ClientKey {

    private ClientKey() {}

    /** Reads an RSA key as {@code openssl genpkey -algorithm RSA} writes it (PEM, PKCS#8). */
    static JWK read(Resource pem) {
        try (var in = pem.getInputStream()) {
            return jwk((RSAPrivateCrtKey) RsaKeyConverters.pkcs8().convert(in));
        } catch (IOException | GeneralSecurityException | JOSEException | RuntimeException unreadable) {
            throw new IllegalStateException("register.oidc.private-key is no RSA key in PKCS#8: " + pem, unreadable);
        }
    }

    /** The id is the thumbprint, so that the provider finds the key in what it was given. */
    private static JWK jwk(RSAPrivateCrtKey key) throws GeneralSecurityException, JOSEException {
        var numbers = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
        var open = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(numbers);
        return new RSAKey.Builder(open).privateKey(key).keyIDFromThumbprint().build();
    }
}
