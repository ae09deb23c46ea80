package nl.schoolleidersregister.registration;

import java.time.LocalDate;

/**
 * How much more time to earn can be asked (art. D5).
 *
 * @param earningEnd first day on which nothing more can be earned as things stand
 * @param dueDate of the running cycle
 * @param months most months of one request
 * @param totalMonths most months of all requests in a cycle
 */
public record MoreTime(LocalDate earningEnd, LocalDate dueDate, int months, int totalMonths) {

    /** The latest day up to which more time can be asked; not after {@link #earningEnd} when all of it is used. */
    public LocalDate atMost() {
        var once = earningEnd.plusMonths(months);
        var inAll = dueDate.plusMonths(totalMonths);
        return once.isBefore(inAll) ? once : inAll;
    }
}
