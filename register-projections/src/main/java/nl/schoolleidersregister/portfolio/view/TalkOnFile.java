package nl.schoolleidersregister.portfolio.view;

import java.time.LocalDate;
import nl.schoolleidersregister.portfolio.Seat;
import nl.schoolleidersregister.portfolio.TalkOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The talk of two who found different things.
 *
 * @param lastDay on which they can agree
 * @param by who proposed last; null while nobody did
 * @param proposed what; null while nothing is, and once nobody can read it any more
 */
public record TalkOnFile(
        LocalDate lastDay, @Nullable Seat by, @Nullable TalkOutcome proposed, State state) {

    /** How it stands. */
    public enum State {
        /** They talk. */
        GOES_ON,
        /** What was proposed last is what they agreed on. */
        AGREED,
        /** They did not agree: a third decides. */
        NOT_AGREED
    }

    static TalkOnFile until(LocalDate lastDay) {
        return new TalkOnFile(lastDay, null, null, State.GOES_ON);
    }

    TalkOnFile propose(Seat seat, @Nullable TalkOutcome outcome) {
        return new TalkOnFile(lastDay, seat, outcome, state);
    }

    TalkOnFile ended(State how) {
        return new TalkOnFile(lastDay, by, proposed, how);
    }
}
