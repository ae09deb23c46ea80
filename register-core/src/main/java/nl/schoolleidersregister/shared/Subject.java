package nl.schoolleidersregister.shared;

/**
 * What an event is about: a dossier, or the thing itself where it is not about one person. Bucket, topic key and
 * sealing key follow from it.
 *
 * @param value the dossier's id, or the stream's id
 */
public record Subject(String value) {

    /** Under which name an event's metadata carries its subject. */
    public static final String KEY = "subject";
}
