package nl.schoolleidersregister.regulation;

import org.jspecify.annotations.Nullable;

/**
 * The most that one form can bring, in points. A cap that the regulation does not set is {@code null}: a cap of 0 is
 * something else, it leaves nothing.
 *
 * @param perDay points for each calendar day that an entry lasted
 * @param perEntry points for one entry
 * @param perCalendarYear points for all entries of the form in one calendar year
 * @param perCycle points for all entries of the form in one cycle
 */
public record FormCap(
        @Nullable Integer perDay,
        @Nullable Integer perEntry,
        @Nullable Integer perCalendarYear,
        @Nullable Integer perCycle) {

    /** Refuses negative caps. */
    public FormCap {
        requireCap(perDay, "perDay");
        requireCap(perEntry, "perEntry");
        requireCap(perCalendarYear, "perCalendarYear");
        requireCap(perCycle, "perCycle");
    }

    private static void requireCap(@Nullable Integer points, String name) {
        if (points != null) {
            Amounts.requireAmount(points, name);
        }
    }
}
