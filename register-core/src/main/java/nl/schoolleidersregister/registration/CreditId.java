package nl.schoolleidersregister.registration;

import java.util.UUID;

/** One acceptance of time spent learning; the ledger counts each once, however often it is told. */
public record CreditId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
