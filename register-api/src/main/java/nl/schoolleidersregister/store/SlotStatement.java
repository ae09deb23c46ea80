package nl.schoolleidersregister.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolleidersregister.log.Position;
import org.jspecify.annotations.Nullable;

/**
 * Everything of many slots in one statement, which is its own transaction: events, claims and answers come in together
 * or not at all, in one round trip.
 */
final class SlotStatement {

    private static final String SQL = """
            with facts as (
                insert into domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                    time_stamp, payload_type, payload_revision, payload, meta_data, subject, bucket, era)
                select f.id, f.stream, f.sequence, f.type, f.at, f.name, f.revision, f.payload, f.metadata, f.subject,
                    f.bucket, (select max(era) from log_era)
                from unnest(?::uuid[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                    ?::text[], ?::text[], ?::smallint[]) with ordinality
                    as f(id, stream, sequence, type, at, name, revision, payload, metadata, subject, bucket, place)
                order by f.place
                returning era, tx, global_index),
            claims as (
                insert into claim (kind, value, owner) select * from unnest(?::text[], ?::bytea[], ?::text[])),
            releases as (
                delete from claim using unnest(?::text[], ?::text[], ?::bytea[]) as r(kind, owner, value)
                where claim.kind = r.kind and claim.owner = r.owner
                    and (r.value is null or claim.value = r.value)),
            answers as (
                insert into command_answer (client, key, request, answer)
                select * from unnest(?::text[], ?::text[], ?::bytea[], ?::text[]))
            select era, tx::text::bigint, global_index from facts order by global_index
            """;

    private SlotStatement() {}

    static PreparedStatement prepare(Connection connection) throws SQLException {
        return connection.prepareStatement(SQL);
    }

    /** Stores the slots and gives the position of every slot's last event. */
    static List<Position> execute(PreparedStatement statement, List<Slot> slots) throws SQLException {
        bind(statement, slots);
        try (var rows = statement.executeQuery()) {
            var positions = new ArrayList<Position>(slots.size());
            for (var slot : slots) {
                for (var event = 0; event < slot.events().size(); event++) {
                    rows.next();
                }
                positions.add(new Position(rows.getInt(1), rows.getLong(2), rows.getLong(3)));
            }
            return positions;
        }
    }

    private static void bind(PreparedStatement statement, List<Slot> slots) throws SQLException {
        var events = slots.stream().flatMap(slot -> slot.events().stream()).toList();
        var claims = slots.stream().flatMap(slot -> slot.claims().stream()).toList();
        var releases = slots.stream().flatMap(slot -> slot.releases().stream()).toList();
        var answers = slots.stream().map(Slot::answer).filter(Objects::nonNull).toList();
        var columns = new Columns(statement);
        columns.add("uuid", events, EventRow::id);
        columns.add("text", events, EventRow::stream);
        columns.add("bigint", events, EventRow::sequence);
        columns.add("text", events, EventRow::type);
        columns.add("text", events, EventRow::recordedAt);
        columns.add("text", events, EventRow::name);
        columns.add("text", events, event -> Integer.toString(event.revision()));
        columns.add("text", events, EventRow::payload);
        columns.add("text", events, EventRow::metadata);
        columns.add("text", events, EventRow::subject);
        columns.add("smallint", events, event -> (short) event.bucket());
        columns.add("text", claims, Claim::kind);
        columns.add("bytea", claims, Claim::bytes);
        columns.add("text", claims, Claim::owner);
        columns.add("text", releases, Release::kind);
        columns.add("text", releases, Release::owner);
        columns.add("bytea", releases, Release::bytes);
        columns.add("text", answers, Slot.AnswerRow::client);
        columns.add("text", answers, Slot.AnswerRow::key);
        columns.add("bytea", answers, answer -> HexFormat.of().parseHex(answer.requestHash()));
        columns.add("text", answers, Slot.AnswerRow::answer);
    }

    /** Binds a column of all rows as one array, one parameter after the other. */
    private static final class Columns {

        private final PreparedStatement statement;
        private int bound;

        Columns(PreparedStatement statement) {
            this.statement = statement;
        }

        <R> void add(String type, List<R> rows, Function<? super R, ? extends @Nullable Object> column)
                throws SQLException {
            var values = rows.stream().map(column).toArray(size -> arrayOf(type, size));
            statement.setArray(++bound, statement.getConnection().createArrayOf(type, values));
        }

        private static Object[] arrayOf(String type, int size) {
            return switch (type) {
                case "bytea" -> new byte[size][];
                case "uuid" -> new UUID[size];
                case "bigint" -> new Long[size];
                case "smallint" -> new Short[size];
                default -> new String[size];
            };
        }
    }
}
