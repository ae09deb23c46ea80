package nl.schoolleidersregister.catalogue.view;

import java.time.YearMonth;
import nl.schoolleidersregister.school.Province;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the catalogue; an empty text or null asks for nothing in particular.
 *
 * @param words all to be found in title, provider or a place where it is held
 * @param competence its code
 * @param form its code
 * @param provider a part of its name
 * @param place a part of the name of a place where it will be held
 * @param region where it will be held
 * @param month in which it begins
 */
public record Wanted(
        String words,
        String competence,
        String form,
        String provider,
        String place,
        @Nullable Province region,
        @Nullable YearMonth month) {

    /** Everything. */
    public static final Wanted ALL = new Wanted("", "", "", "", "", null, null);
}
