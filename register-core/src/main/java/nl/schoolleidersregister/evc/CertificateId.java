package nl.schoolleidersregister.evc;

import java.util.UUID;

/** One EVC certificate. */
public record CertificateId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
