package nl.schoolleidersregister.person;

import nl.schoolleidersregister.shared.Text;

/**
 * A name as the person writes it.
 *
 * @param given given name or names
 * @param prefix tussenvoegsel, empty when there is none
 * @param family family name
 */
public record PersonName(String given, String prefix, String family) {

    public PersonName {
        given = given.strip();
        prefix = prefix.strip();
        family = family.strip();
        if (!Text.isLine(given) || !Text.isLine(family) || !(prefix.isEmpty() || Text.isLine(prefix))) {
            throw new IllegalArgumentException("A name has a given and a family name, each one line");
        }
    }

    /** The name in full: given, prefix, family. */
    public String full() {
        return prefix.isEmpty() ? given + " " + family : given + " " + prefix + " " + family;
    }
}
