package nl.schoolleidersregister.school;

import org.jspecify.annotations.Nullable;

/**
 * What is on file about one board.
 *
 * @param name what it calls itself; null as long as no file told: DUO's list of locations has numbers only
 * @param schools how many schools it has; the locations of one school count once
 */
public record BoardRecord(@Nullable BoardName name, int schools) {

    public BoardRecord {
        if (schools < 1) {
            throw new IllegalArgumentException("A board has a school: " + schools);
        }
    }

    /** Whether it has one school (eenpitter). */
    public boolean hasOneSchool() {
        return schools == 1;
    }

    /** The same, with a name that was known before where this record has none: silence of a file takes nothing away. */
    public BoardRecord keeping(@Nullable BoardName known) {
        return name == null ? new BoardRecord(known, schools) : this;
    }
}
