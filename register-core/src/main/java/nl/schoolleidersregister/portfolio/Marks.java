package nl.schoolleidersregister.portfolio;

import org.jspecify.annotations.Nullable;

/**
 * Where a story shows the marks of systematic reflection, in the leader's own words; null where the leader points at
 * nothing.
 */
public record Marks(
        @Nullable Prose evidence,
        @Nullable Prose tested,
        @Nullable Prose theory,
        @Nullable Prose assumptions) {

    /** What was written at a mark. */
    public @Nullable Prose at(Mark mark) {
        return switch (mark) {
            case EVIDENCE -> evidence;
            case TESTED -> tested;
            case THEORY -> theory;
            case ASSUMPTIONS -> assumptions;
        };
    }
}
