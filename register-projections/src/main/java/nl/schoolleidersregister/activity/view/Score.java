package nl.schoolleidersregister.activity.view;

import java.math.BigDecimal;

/**
 * What those who attended an offering found of it, together.
 *
 * @param ratings how many
 * @param average from 1 to 5, with one decimal; 0 without a rating
 */
public record Score(int ratings, BigDecimal average) {

    /** From how many on the public sees it: fewer can be told apart. */
    public static final int PUBLIC_FROM = 5;

    /** Whether the public may see it. */
    public boolean isPublic() {
        return ratings >= PUBLIC_FROM;
    }
}
