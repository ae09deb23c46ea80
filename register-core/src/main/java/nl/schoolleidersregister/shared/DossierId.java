package nl.schoolleidersregister.shared;

import java.util.UUID;

/**
 * One person's dossier; also the person whose key seals what the dossier holds.
 *
 * @param value random, says nothing about the person
 */
public record DossierId(UUID value) {

    /** What events about this person name as their subject. */
    public Subject subject() {
        return new Subject(value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
