package nl.schoolleidersregister.registration;

import java.time.LocalDate;

/** What the stream remembers of a stated diploma. */
record Qualification(LocalDate awardedOn, boolean waiting) {

    static Qualification stated(LocalDate awardedOn) {
        return new Qualification(awardedOn, true);
    }

    Qualification judged() {
        return new Qualification(awardedOn, false);
    }
}
