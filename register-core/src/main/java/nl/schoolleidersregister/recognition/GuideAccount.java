package nl.schoolleidersregister.recognition;

import java.util.UUID;

/**
 * The account with which somebody acts in a recognition.
 *
 * @param value its opaque id
 */
public record GuideAccount(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
