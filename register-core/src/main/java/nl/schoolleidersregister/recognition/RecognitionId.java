package nl.schoolleidersregister.recognition;

import java.util.UUID;

/** One recognition (erkenning) of one guide. */
public record RecognitionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
