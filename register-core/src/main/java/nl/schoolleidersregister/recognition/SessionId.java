package nl.schoolleidersregister.recognition;

import java.util.UUID;

/** One meeting that a recognised guide led, for all who took part. */
public record SessionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
