package nl.schoolleidersregister.offering;

import java.util.UUID;

/** A programme that a provider offers (aanbod). */
public record OfferingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
