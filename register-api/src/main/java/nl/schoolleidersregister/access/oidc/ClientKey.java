package nl.schoolleidersregister.access.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;

/** The private key with which the register proves to the provider who it is. */
final class ClientKey {

    private ClientKey() {}

    /** Reads a PEM file with a private key and its public key or certificate. */
    static JWK read(Resource pem) {
        try {
            return withId(JWK.parseFromPEMEncodedObjects(pem.getContentAsString(StandardCharsets.US_ASCII)));
        } catch (IOException | JOSEException unreadable) {
            throw new IllegalStateException("register.oidc.private-key cannot be read: " + pem, unreadable);
        }
    }

    /** The id is the thumbprint, so that the provider finds the key in what it was given. */
    private static JWK withId(JWK key) throws JOSEException {
        var id = key.computeThumbprint().toString();
        return switch (key) {
            case RSAKey rsa
            when rsa.isPrivate() -> new RSAKey.Builder(rsa).keyID(id).build();
            case ECKey ec when ec.isPrivate() -> new ECKey.Builder(ec).keyID(id).build();
            default -> throw new JOSEException("neither an RSA nor an EC private key");
        };
    }
}
