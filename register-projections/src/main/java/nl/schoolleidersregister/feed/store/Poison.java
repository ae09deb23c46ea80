package nl.schoolleidersregister.feed.store;

import java.sql.SQLException;

/** Tells a fact that cannot be taken in from a moment at which nothing can. */
final class Poison {

    private static final String DATA = "22";
    private static final String INTEGRITY = "23";

    private Poison() {}

    /**
     * Whether a fault lies in what was written: a missing row, a value that does not fit, an order of facts that cannot
     * be. Everything else of the database (lost, busy, shutting down, another schema) passes or wants an operator.
     */
    static boolean is(RuntimeException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                var state = sql.getSQLState();
                return state != null && (state.startsWith(DATA) || state.startsWith(INTEGRITY));
            }
        }
        return !(fault instanceof org.springframework.transaction.TransactionException)
                && !(fault instanceof org.springframework.dao.DataAccessException);
    }
}
