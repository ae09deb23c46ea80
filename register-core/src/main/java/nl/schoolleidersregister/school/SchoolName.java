package nl.schoolleidersregister.school;

import nl.schoolleidersregister.shared.Text;

/** What a school calls itself. */
public record SchoolName(String value) {

    public SchoolName {
        if (!Text.isLine(value)) {
            throw new IllegalArgumentException("Not the name of a school: " + value);
        }
    }
}
