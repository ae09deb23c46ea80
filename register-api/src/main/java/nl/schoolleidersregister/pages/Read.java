package nl.schoolleidersregister.pages;

/**
 * What reading a form gives: the values, or everything that is not right yet.
 *
 * @param <T> the values
 */
public sealed interface Read<T> {

    /** All fields can be used. */
    record Right<T>(T values) implements Read<T> {}

    /** At least one cannot. */
    record Wrong<T>(Problems problems) implements Read<T> {}
}
