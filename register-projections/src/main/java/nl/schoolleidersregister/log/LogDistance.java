package nl.schoolleidersregister.log;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells how far readers are from the end of the log, for people and instruments; no view is written by it. */
public final class LogDistance {

    /** No further is counted: it would cost more than it says. */
    public static final long MOST = 1_000_000;

    private final JdbcClient log;

    /** Of the log in this database. */
    public LogDistance(DataSource log) {
        this.log = JdbcClient.create(log);
    }

    /** How far readers are behind that have passed these positions. */
    public Map<Position, Behind> behind(Collection<Position> passed) {
        return passed.stream().distinct().collect(Collectors.toMap(Function.identity(), this::behind));
    }

    /** How far a reader is behind that has passed this position. */
    public Behind behind(Position passed) {
        return new Behind(
                passed,
                moment("<=", passed, "desc").orElse(null),
                countAfter(passed),
                moment(">", passed, "asc").orElse(null));
    }

    private Optional<Instant> moment(String side, Position of, String order) {
        return log.sql("select time_stamp from domain_event_entry where (era, tx, global_index) " + side
                        + " (?, ?::text::xid8, ?) order by era " + order + ", tx " + order + ", global_index " + order
                        + " limit 1")
                .params(of.era(), Long.toString(of.tx()), of.index())
                .query(String.class)
                .optional()
                .map(Instant::parse);
    }

    private long countAfter(Position passed) {
        return log.sql("select count(*) from (select from domain_event_entry"
                        + " where (era, tx, global_index) > (?, ?::text::xid8, ?) limit ?) as rest")
                .params(passed.era(), Long.toString(passed.tx()), passed.index(), MOST)
                .query(Long.class)
                .single();
    }
}
