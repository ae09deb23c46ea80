package nl.schoolleidersregister.activity.parts;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.activity.Remark;
import nl.schoolleidersregister.activity.Stars;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What somebody found of what they attended, as typed.
 *
 * @param stars from 1 to 5
 * @param remark may be empty
 */
public record RatingForm(String stars, String remark) {

    /** Name of the form on the page. */
    public static final String NAME = "rating";

    /** The form before anything is typed. */
    public static final RatingForm EMPTY = new RatingForm("", "");

    /** What can be chosen, the best first. */
    public static final List<String> CHOICES = List.of("5", "4", "3", "2", "1");

    /** The values of a form that is right. */
    public record Stated(Stars stars, @Nullable Remark remark) {}

    /** Takes blanks off. */
    public RatingForm {
        stars = Reading.typed(stars);
        remark = Reading.typed(remark);
    }

    /** The values, or what is wrong. */
    public Read<Stated> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var given = reading.choice("stars", stars, CHOICES);
        if (remark.length() > Remark.LONGEST) {
            reading.problem("remark", "long", Remark.LONGEST);
        } else if (!remark.isEmpty()) {
            reading.text("remark", remark, Remark.LONGEST);
        }
        return reading.end(() -> new Stated(
                new Stars(Integer.parseInt(given.orElseThrow())), remark.isEmpty() ? null : new Remark(remark)));
    }
}
