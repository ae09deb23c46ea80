package nl.schoolleidersregister.provider;

import java.util.UUID;

/** A provider (aanbieder). */
public record ProviderId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
