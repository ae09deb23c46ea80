package nl.schoolleidersregister.registration.view;

import java.util.List;

/**
 * Who is found by a name.
 *
 * @param entries those first whose name has all words whole, then by family name; at most {@link #MOST}
 * @param more whether there are more than these
 * @param alike whether nobody has the name that was asked, and these have one that is nearly the same
 */
public record NamedEntries(List<RegisterEntry> entries, boolean more, boolean alike) {

    /** Most entries in one answer: enough to find somebody, too few to copy the register. */
    public static final int MOST = 10;

    static final NamedEntries NOBODY = new NamedEntries(List.of(), false, false);

    public NamedEntries {
        entries = List.copyOf(entries);
    }
}
