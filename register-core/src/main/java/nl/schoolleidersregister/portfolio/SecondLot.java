package nl.schoolleidersregister.portfolio;

/**
 * The lot of an entry for a second assessor (art. F2), kept so that anybody can work it out again.
 *
 * @param seed published before the year began
 * @param number from 0 to 9,999
 */
public record SecondLot(String seed, int number) {}
