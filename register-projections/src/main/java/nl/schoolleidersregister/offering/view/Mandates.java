package nl.schoolleidersregister.offering.view;

import java.util.UUID;
import nl.schoolleidersregister.offering.ExecutionEvent.MandateEnded;
import nl.schoolleidersregister.offering.ExecutionEvent.MandateGiven;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes {@code view.mandate}: there are few, so each is written as it comes. */
final class Mandates {

    private Mandates() {}

    static void give(UUID execution, MandateGiven fact, JdbcClient view) {
        view.sql("""
                insert into view.mandate (execution, board, given_at) values (?, ?, ?::timestamptz)
                on conflict (execution, board) do update set given_at = excluded.given_at, ended_at = null
                """)
                .params(execution, fact.board().value(), fact.at().toString())
                .update();
    }

    static void end(UUID execution, MandateEnded fact, JdbcClient view) {
        var rows = view.sql("update view.mandate set ended_at = ?::timestamptz where execution = ? and board = ?")
                .params(fact.at().toString(), execution, fact.board().value())
                .update();
        if (rows != 1) {
            throw new IllegalStateException("Ended mandate without a row: " + execution + " " + fact);
        }
    }
}
