package nl.schoolleidersregister.pages;

import java.util.Optional;

/**
 * Names that are data of the register and no text of the program, such as those of forms of learning. Pages ask for
 * them as for any other text; a bundle that has the same key comes first.
 */
@FunctionalInterface
public interface NamesInData {

    /** The name under a message key, in Dutch or in English; nothing where the data has none. */
    Optional<String> named(String key, boolean english);
}
