package nl.schoolleidersregister.activity.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One rating, without whose it is.
 *
 * @param stars from 1 to 5
 * @param remark null where there is none, or nobody can read it any more
 * @param firstDay of the execution that is rated
 */
public record RatingOnFile(int stars, @Nullable String remark, LocalDate firstDay) {}
