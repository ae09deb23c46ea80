package nl.schoolleidersregister.feed.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.Position;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of what projections left out. */
final class ParkedSubjects {

    private static final int LONGEST_FAULT = 1_000;
    private static final String SELECT =
            "select projection, subject, era, tx::text::bigint as tx, global_index, stream,"
                    + " sequence, fault, since, tries from parked";

    private final JdbcClient view;

    ParkedSubjects(JdbcClient view) {
        this.view = view;
    }

    /** Subjects by the name of the projection that leaves them out. */
    Map<String, Set<String>> of(Collection<Projection> projections) {
        return view
                .sql(SELECT + " where projection = any(?)")
                .param(projections.stream().map(Projection::name).toArray(String[]::new))
                .query(ParkedSubjects::row)
                .list()
                .stream()
                .collect(groupingBy(ParkedSubject::projection, mapping(ParkedSubject::subject, toSet())));
    }

    /** All, who waits longest first. */
    List<ParkedSubject> all() {
        return view.sql(SELECT + " order by since, projection, subject")
                .query(ParkedSubjects::row)
                .list();
    }

    Optional<ParkedSubject> find(Projection projection, String subject) {
        return view.sql(SELECT + " where projection = ? and subject = ?")
                .params(projection.name(), subject)
                .query(ParkedSubjects::row)
                .optional();
    }

    void park(Projection projection, LoggedEvent first, RuntimeException fault) {
        view.sql("""
                insert into parked (projection, subject, era, tx, global_index, stream, sequence, fault)
                values (?, ?, ?, ?::text::xid8, ?, ?, ?, ?)
                """)
                .params(projection.name(), first.metadata().subject())
                .params(first.position().era(), Long.toString(first.position().tx()))
                .params(first.position().index(), first.stream(), first.sequence(), told(fault))
                .update();
    }

    void triedAgain(ParkedSubject one, RuntimeException fault) {
        view.sql("update parked set tries = tries + 1, fault = ? where projection = ? and subject = ?")
                .params(told(fault), one.projection(), one.subject())
                .update();
    }

    void takeIn(ParkedSubject one) {
        view.sql("delete from parked where projection = ? and subject = ?")
                .params(one.projection(), one.subject())
                .update();
    }

    private static String told(RuntimeException fault) {
        var text = fault.toString();
        return text.length() > LONGEST_FAULT ? text.substring(0, LONGEST_FAULT) : text;
    }

    private static ParkedSubject row(ResultSet row, int number) throws SQLException {
        return new ParkedSubject(
                row.getString("projection"),
                row.getString("subject"),
                Position.of(row),
                row.getString("stream"),
                row.getLong("sequence"),
                row.getString("fault"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getInt("tries"));
    }
}
