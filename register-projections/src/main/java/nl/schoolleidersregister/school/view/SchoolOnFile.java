package nl.schoolleidersregister.school.view;

import nl.schoolleidersregister.school.BoardName;
import nl.schoolleidersregister.school.Province;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.SchoolRecord;
import org.jspecify.annotations.Nullable;

/**
 * One school location as it is on file.
 *
 * @param province where in the country
 * @param schoolsOfBoard how many schools its board has; locations of one school count once
 * @param boardName what its board calls itself; null as long as nobody told
 * @param version of the school's stream this was read from
 */
public record SchoolOnFile(
        SchoolCode code,
        SchoolRecord school,
        Province province,
        int schoolsOfBoard,
        @Nullable BoardName boardName,
        long version) {

    /** How the school is named in lists: name, town and code. */
    public String label() {
        return school.name().value() + ", " + school.town().value() + " (" + code.value() + ")";
    }
}
