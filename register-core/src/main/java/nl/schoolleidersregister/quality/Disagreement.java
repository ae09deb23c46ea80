package nl.schoolleidersregister.quality;

/** How grave it is that two assessors gave two marks: nothing for the same mark, as grave one way as the other. */
@FunctionalInterface
public interface Disagreement {

    /** The gravity, in a unit of one's own: 0 or more; only how many times as grave matters. */
    long between(Mark one, Mark other);
}
