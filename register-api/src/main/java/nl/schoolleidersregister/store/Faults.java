package nl.schoolleidersregister.store;

import java.sql.SQLException;
import java.util.List;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** Tells what a database fault means for a unit of work. */
final class Faults {

    private static final String DUPLICATE = "23505";

    private Faults() {}

    /** Asks the database which of the claims somebody else has. */
    @FunctionalInterface
    interface TakenClaims {
        @Nullable
        Claim first(List<Claim> claims) throws SQLException;
    }

    static @Nullable SQLException sql(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }

    static boolean isDuplicate(SQLException fault) {
        return DUPLICATE.equals(fault.getSQLState());
    }

    /** Classes 08 (connection) and 57P (shutdown, crash), and a socket that timed out. */
    static boolean isConnectionLoss(SQLException fault) {
        var state = fault.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57P");
    }

    static RuntimeException duplicate(SQLException fault, Slot slot, TakenClaims taken) {
        return switch (constraint(fault)) {
            case "command_answer_pkey" -> new AlreadyAnswered();
            case "claim_pkey" -> claimTaken(fault, slot, taken);
            default -> new ConcurrencyException("Somebody else wrote to " + slot.events().getFirst().stream(), fault);
        };
    }

    private static RuntimeException claimTaken(SQLException fault, Slot slot, TakenClaims taken) {
        try {
            var claim = taken.first(slot.claims());
            return claim == null
                    ? new ConcurrencyException("A claim was given up at this moment", fault)
                    : new ClaimTaken(claim);
        } catch (SQLException second) {
            second.addSuppressed(fault);
            return new SlotWriter.NotStored(second);
        }
    }

    private static String constraint(SQLException fault) {
        return fault instanceof PSQLException psql
                        && psql.getServerErrorMessage() != null
                        && psql.getServerErrorMessage().getConstraint() != null
                ? psql.getServerErrorMessage().getConstraint()
                : "";
    }
}
