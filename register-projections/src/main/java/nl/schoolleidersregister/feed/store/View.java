package nl.schoolleidersregister.feed.store;

import java.sql.SQLException;
import java.util.Iterator;
import java.util.Objects;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/**
 * The tables that projections write, within the transaction of one batch. Statements name a table without its schema,
 * so that the same projection writes the tables that people look at and those of a rebuild.
 */
public final class View {

    private static final SQLExceptionTranslator TRANSLATOR = new SQLExceptionSubclassTranslator();

    private final DataSource database;
    private final JdbcClient client;
    private final boolean empty;

    View(DataSource database, JdbcClient client, boolean empty) {
        this.database = database;
        this.client = client;
        this.empty = empty;
    }

    /** A statement, still without its values. */
    public StatementSpec sql(String sql) {
        return client.sql(sql);
    }

    /** Whether there cannot be a row yet about the subjects of this batch: the log is read from its beginning. */
    public boolean isEmpty() {
        return empty;
    }

    /**
     * Hands rows to {@code copy ... from stdin}.
     *
     * @param rows in the format that the statement names, however they are spread over the parts
     */
    void copy(String sql, Iterator<byte[]> rows) {
        var connection = DataSourceUtils.getConnection(database);
        try {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
            try {
                while (rows.hasNext()) {
                    var part = rows.next();
                    copy.writeToCopy(part, 0, part.length);
                }
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException fault) {
            throw Objects.requireNonNull(TRANSLATOR.translate("copy", sql, fault));
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}
