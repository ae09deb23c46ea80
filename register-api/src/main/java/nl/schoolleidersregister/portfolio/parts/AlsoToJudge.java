package nl.schoolleidersregister.portfolio.parts;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.access.Account;

/** What else lies on an assessor's desk. Each feature that puts something there is one such bean. */
@FunctionalInterface
public interface AlsoToJudge {

    /**
     * Something to judge.
     *
     * @param what message key of what it is; the text is filled in with the last day
     * @param lastDay on which it is in time
     */
    record Line(String name, String what, LocalDate lastDay, String href) {}

    /** What waits for an account, the first to be late on top. */
    List<Line> of(Account account);
}
