package nl.schoolleidersregister.verification;

import java.util.UUID;

/** One verification of a provider (controle). */
public record VerificationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
