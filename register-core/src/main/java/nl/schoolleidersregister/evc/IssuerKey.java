package nl.schoolleidersregister.evc;

/**
 * A public key with which an issuer signs.
 *
 * @param jwk the key as JSON (RFC 7517), without anything secret
 */
public record IssuerKey(KeyName name, String jwk) {}
