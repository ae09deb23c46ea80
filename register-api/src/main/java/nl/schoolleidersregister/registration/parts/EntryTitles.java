package nl.schoolleidersregister.registration.parts;

import java.util.function.Function;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.parts.Title;
import nl.schoolleidersregister.shared.DossierId;

/** What the entries of a ledger are called on a page; told by the feature that knows what was done to learn. */
@FunctionalInterface
public interface EntryTitles {

    /** The title of each entry of this dossier. */
    Function<Entry, Title> of(DossierId dossier);
}
