package nl.schoolleidersregister.feed.kafka;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.schoolleidersregister.log.StoredFact;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Thin notifications for outsiders, as CloudEvents: what kind of thing happened and when, the fact's own id, which says
 * nothing, and where to ask for more. Whom it is about is not in it; who follows the link needs a right.
 *
 * @param topic to which they go
 * @param source who says so, as a URN
 * @param link before the id
 */
record Notices(String topic, URI source, URI link) {

    /** What outsiders hear of a fact. */
    ProducerRecord<String, byte[]> of(StoredFact fact) {
        var event = CloudEventBuilder.v1()
                .withSource(source)
                .withId(fact.id().toString())
                .withType(Messages.TYPE + fact.stored().name())
                .withTime(OffsetDateTime.ofInstant(fact.recordedAt(), ZoneOffset.UTC))
                .withExtension("dataref", URI.create(link + "/" + fact.id()))
                .build();
        return KafkaMessageFactory.<String>createWriter(topic, fact.id().toString())
                .writeBinary(event);
    }
}
