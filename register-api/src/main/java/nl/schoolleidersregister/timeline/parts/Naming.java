package nl.schoolleidersregister.timeline.parts;

import java.util.function.Function;
import nl.schoolleidersregister.shared.DossierId;

/**
 * What the ids of one type stand for, so that a fact can name the school of an employment that began in another fact; a
 * bean for each type of id.
 *
 * @param type of the id
 * @param names gives for a dossier the name of each thing in it, read once; an empty text where it is not known
 */
public record Naming<T>(Class<T> type, Function<DossierId, Function<T, String>> names) {

    Function<Object, String> in(DossierId dossier) {
        var known = names.apply(dossier);
        return id -> known.apply(type.cast(id));
    }
}
