package nl.schoolleidersregister.years;

/** Something that somebody means to do on a day; what it comes to is decided when the day is there. */
@FunctionalInterface
interface Act {

    void on(Today today);
}
