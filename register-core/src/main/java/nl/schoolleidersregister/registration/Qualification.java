package nl.schoolleidersregister.registration;

import java.time.LocalDate;

/** What the stream remembers of a stated qualification. */
record Qualification(Route route, LocalDate awardedOn, boolean waiting) {

    static Qualification stated(Route route, LocalDate awardedOn) {
        return new Qualification(route, awardedOn, true);
    }

    Qualification judged() {
        return new Qualification(route, awardedOn, false);
    }
}
