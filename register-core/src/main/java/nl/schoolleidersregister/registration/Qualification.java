package nl.schoolleidersregister.registration;

import java.time.LocalDate;

/** What the stream remembers of a stated qualification. */
record Qualification(Route route, LocalDate awardedOn, Stage stage) {

    /** How far it came. */
    enum Stage {
        /** It waits for a registrar. */
        WAITING,
        /** Somebody was registered on it. */
        VERIFIED,
        /** It was rejected, or made somebody an aspirant. */
        JUDGED,
        /** Somebody was registered on it, and it was taken back since. */
        QUESTIONED
    }

    static Qualification stated(Route route, LocalDate awardedOn) {
        return new Qualification(route, awardedOn, Stage.WAITING);
    }

    boolean waiting() {
        return stage == Stage.WAITING;
    }

    Qualification at(Stage next) {
        return new Qualification(route, awardedOn, next);
    }
}
