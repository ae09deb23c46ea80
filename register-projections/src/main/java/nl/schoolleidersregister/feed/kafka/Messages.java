package nl.schoolleidersregister.feed.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.core.v1.CloudEventV1;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.log.EventCodec;
import nl.schoolleidersregister.log.MetadataCodec;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.log.StoredFact;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Facts as CloudEvents in binary mode, by the NL GOV profile: the source is a URN, the type a reversed domain with the
 * stored name, the time that of storing. The data is the fact as it stands in the log: what is personal stays sealed.
 * What else the register needs travels in attributes of its own.
 */
final class Messages {

    /** Before the stored name of a fact. */
    static final String TYPE = "nl.schoolleidersregister.";

    /** The type of a message that only says how far the log was read. */
    private static final String PASSED = TYPE + "feed.passed";

    private static final String POSITION = "position";
    private static final String AFTER = "after";
    private static final String PARTITIONS = "partitions";
    private static final String STREAM = "stream";
    private static final String SEQUENCE = "sequence";
    private static final String REVISION = "revision";
    private static final String METADATA = "metadata";
    private static final String JSON = "application/json";

    private final URI source;

    /** Messages from this source. */
    Messages(URI source) {
        this.source = source;
    }

    /** A fact on its way to a partition; what was sent to that partition before ends at {@code after}. */
    ProducerRecord<String, byte[]> fact(StoredFact fact, Slice to, Position after) {
        var event = to(CloudEventBuilder.v1(), to, after, fact.position())
                .withId(fact.id().toString())
                .withType(TYPE + fact.stored().name())
                .withSubject(fact.subject())
                .withTime(OffsetDateTime.ofInstant(fact.recordedAt(), ZoneOffset.UTC))
                .withExtension(STREAM, fact.stream())
                .withExtension(SEQUENCE, Long.toString(fact.sequence()))
                .withExtension(REVISION, Integer.toString(fact.stored().revision()))
                .withExtension(METADATA, MetadataCodec.write(fact.metadata()))
                .withData(JSON, fact.stored().payload().getBytes(UTF_8))
                .build();
        return written(event, to, fact.subject());
    }

    /** Nothing else comes in a partition up to a position. */
    ProducerRecord<String, byte[]> passed(Slice to, Position after, Position upTo) {
        var event = to(CloudEventBuilder.v1(), to, after, upTo)
                .withId(to.partition() + "@" + upTo)
                .withType(PASSED)
                .build();
        return written(event, to, "");
    }

    private io.cloudevents.core.v1.CloudEventBuilder to(
            io.cloudevents.core.v1.CloudEventBuilder event, Slice to, Position after, Position position) {
        return event.withSource(source)
                .withExtension(POSITION, position.toString())
                .withExtension(AFTER, after.toString())
                .withExtension(PARTITIONS, Integer.toString(to.partitions()));
    }

    private static ProducerRecord<String, byte[]> written(CloudEvent event, Slice to, String key) {
        return KafkaMessageFactory.<String>createWriter(to.topic(), to.partition(), key)
                .writeBinary(event);
    }

    /**
     * A part of a topic.
     *
     * @param partition which of so many {@code partitions}
     */
    record Slice(String topic, int partition, int partitions) {}

    /**
     * What a message says.
     *
     * @throws RuntimeException when it is none of ours
     */
    static Carried read(ConsumerRecord<String, byte[]> message) {
        var event = KafkaMessageFactory.createReader(message.headers(), message.value())
                .toEvent();
        var position = Position.parse(text(event, POSITION));
        return new Carried(
                message.partition(),
                Integer.parseInt(text(event, PARTITIONS)),
                Position.parse(text(event, AFTER)),
                position,
                event.getType().equals(PASSED) ? Optional.empty() : Optional.of(fact(event, position)));
    }

    private static StoredFact fact(CloudEvent event, Position position) {
        return new StoredFact(
                position,
                UUID.fromString(event.getId()),
                text(event, STREAM),
                Long.parseLong(text(event, SEQUENCE)),
                new EventCodec.Encoded(
                        event.getType().substring(TYPE.length()),
                        Integer.parseInt(text(event, REVISION)),
                        new String(requireNonNull(event.getData(), "data").toBytes(), UTF_8)),
                MetadataCodec.read(text(event, METADATA)),
                recordedAt(event));
    }

    private static Instant recordedAt(CloudEvent event) {
        return requireNonNull(event.getTime(), CloudEventV1.TIME).toInstant();
    }

    private static String text(CloudEvent event, String name) {
        return String.valueOf(requireNonNull(event.getExtension(name), name));
    }
}
