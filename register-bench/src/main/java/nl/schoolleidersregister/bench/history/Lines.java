package nl.schoolleidersregister.bench.history;

import java.time.Instant;
import nl.schoolleidersregister.log.EventCodec;
import nl.schoolleidersregister.log.MetadataCodec;
import nl.schoolleidersregister.sealing.Seals;

/** Facts as lines of PostgreSQL's COPY, all columns but the era. */
final class Lines {

    /** The columns of the log in the order of a line. */
    static final String COLUMNS = "event_identifier, aggregate_identifier, sequence_number, type, time_stamp,"
            + " payload_type, payload_revision, payload, meta_data, subject, bucket, era";

    private final EventCodec codec = EventCodec.ofRegister();

    /**
     * A fact that waits for its place.
     *
     * @param at when it was recorded
     * @param region who made it; 0 for what all share
     * @param first whether an order begins with it
     * @param text the line
     */
    record Line(long at, int region, boolean first, String text) {}

    Line line(MadeFact fact, int region, Seals seals) {
        var subject = fact.metadata().subject();
        var encoded = codec.encode(fact.event(), subject, fact.stream(), fact.sequence(), seals);
        var text = new StringBuilder(encoded.payload().length() + 600);
        add(text, fact.id().toString());
        add(text, fact.stream());
        add(text, Long.toString(fact.sequence()));
        add(text, fact.type());
        add(text, fact.at().toString());
        add(text, encoded.name());
        add(text, Integer.toString(encoded.revision()));
        add(text, encoded.payload());
        add(text, MetadataCodec.write(fact.metadata()));
        add(text, subject);
        add(text, Integer.toString(fact.metadata().bucket()));
        return new Line(millis(fact.at()), region, fact.first(), text.toString());
    }

    private static long millis(Instant at) {
        return at.toEpochMilli();
    }

    private static void add(StringBuilder line, String value) {
        for (var place = 0; place < value.length(); place++) {
            var character = value.charAt(place);
            switch (character) {
                case '\\' -> line.append("\\\\");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append("\\t");
                default -> line.append(character);
            }
        }
        line.append('\t');
    }
}
