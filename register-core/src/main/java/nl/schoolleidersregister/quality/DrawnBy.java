package nl.schoolleidersregister.quality;

/**
 * By which draw work came up: who knows this can draw again.
 *
 * @param seed known before the draw
 * @param size most pieces of work that were to be drawn
 * @param place in which work came up in it: 1 is the first
 */
public record DrawnBy(HalfYear halfYear, String seed, int size, int place) {}
