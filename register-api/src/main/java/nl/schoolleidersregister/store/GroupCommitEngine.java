package nl.schoolleidersregister.store;

import static java.util.Objects.requireNonNull;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import nl.schoolleidersregister.log.Bucket;
import nl.schoolleidersregister.log.EventCodec;
import nl.schoolleidersregister.log.EventMetadata;
import nl.schoolleidersregister.log.MetadataCodec;
import nl.schoolleidersregister.sealing.store.DetailSeals;
import nl.schoolleidersregister.sealing.store.KeyStore;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Axon's JDBC engine on Axon's table, with our codec instead of class names and with group commit instead of a
 * transaction a command. The whole unit of work is one slot.
 */
public final class GroupCommitEngine extends JdbcEventStorageEngine {

    /** Under which name a command's metadata carries the request that started it all, where it follows from a fact. */
    public static final String CORRELATION = "correlation";

    /** Under which name a command's metadata carries the fact it follows from. */
    public static final String CAUSATION = "causation";

    private static final int PAGE = 500;

    private final SlotWriter writer;
    private final EventCodec codec;
    private final KeyStore keys;
    private final Answers answers;

    private GroupCommitEngine(Builder builder, SlotWriter writer, EventCodec codec, KeyStore keys, Answers answers) {
        super(builder);
        this.writer = writer;
        this.codec = codec;
        this.keys = keys;
        this.answers = answers;
    }

    /** An engine that reads from a pool and appends through a writer. */
    public static GroupCommitEngine on(
            DataSource reads, SlotWriter writer, EventCodec codec, KeyStore keys, Answers answers) {
        var builder = JdbcEventStorageEngine.builder()
                .connectionProvider(reads::getConnection)
                .transactionManager(NoTransactionManager.instance())
                .persistenceExceptionResolver(GroupCommitEngine::isDuplicate)
                .eventSerializer(NoSerializer.INSTANCE)
                .snapshotSerializer(NoSerializer.INSTANCE)
                .dataType(String.class)
                .schema(table())
                .batchSize(PAGE)
                .finalAggregateBatchPredicate(page -> page.size() < PAGE);
        return new GroupCommitEngine(builder, writer, codec, keys, answers);
    }

    private static boolean isDuplicate(Exception fault) {
        var sql = Faults.sql(fault);
        return sql != null && Faults.isDuplicate(sql);
    }

    private static EventSchema table() {
        return EventSchema.builder()
                .eventTable("domain_event_entry")
                .globalIndexColumn("global_index")
                .timestampColumn("time_stamp")
                .eventIdentifierColumn("event_identifier")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .typeColumn("type")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .build();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer unused) {
        if (events.isEmpty()) {
            return;
        }
        var seals = DetailSeals.sealing(keys);
        var rows = new ArrayList<EventRow>(events.size());
        for (var event : events) {
            rows.add(row((DomainEventMessage<?>) event, seals));
        }
        var rider = CurrentUnitOfWork.map(work -> work.<Rider>getResource(Rider.KEY))
                .orElseGet(() -> new Rider(List.of(), null));
        var slot = new Slot(rows, seals.made(), rider.claims(), answer(rider, rows), new CompletableFuture<>());
        rider.stored(writer.append(slot));
    }

    private Slot.@Nullable AnswerRow answer(Rider rider, List<EventRow> rows) {
        var request = rider.request();
        if (request == null) {
            return null;
        }
        var last = rows.getLast();
        return answers.row(request, new StoredAnswer(last.stream(), last.sequence()));
    }

    private EventRow row(DomainEventMessage<?> message, DetailSeals seals) {
        var metadata = metadata(message);
        var encoded = codec.encode(
                (Event) message.getPayload(),
                metadata.subject(),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                seals);
        return new EventRow(
                UUID.fromString(message.getIdentifier()),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                message.getType(),
                message.getTimestamp().truncatedTo(ChronoUnit.MILLIS).toString(),
                encoded.name(),
                encoded.revision(),
                encoded.payload(),
                MetadataCodec.write(metadata),
                metadata.subject(),
                metadata.bucket());
    }

    private static EventMetadata metadata(DomainEventMessage<?> message) {
        var cause = CurrentUnitOfWork.map(UnitOfWork::getMessage)
                .orElseThrow(() -> new IllegalStateException("An event is recorded by a command only"));
        var actor = ((Command) cause.getPayload()).origin().actor();
        var subject = (String) requireNonNull(message.getMetaData().get(Subject.KEY), "subject");
        var given = cause.getMetaData();
        var causation = (UUID) given.getOrDefault(CAUSATION, UUID.fromString(cause.getIdentifier()));
        var correlation = (UUID) given.getOrDefault(CORRELATION, causation);
        return new EventMetadata(actor.account(), actor.role(), subject, Bucket.of(subject), correlation, causation);
    }

    @Override
    public DomainEventStream readEvents(String stream, long first) {
        List<? extends DomainEventData<?>> rows = readEventData(stream, first).toList();
        var needed = new HashSet<UUID>();
        rows.forEach(row -> needed.addAll(EventCodec.keysIn(payload(row))));
        var seals = DetailSeals.opening(keys, keys.open(needed));
        return DomainEventStream.of(rows.stream().map(row -> message(row, seals)));
    }

    private DomainEventMessage<?> message(DomainEventData<?> row, DetailSeals seals) {
        var type = row.getPayload().getType();
        var metadata = MetadataCodec.read((String) row.getMetaData().getData());
        var event = codec.decode(
                new EventCodec.Encoded(type.getName(), Integer.parseInt(type.getRevision()), payload(row)),
                metadata.subject(),
                row.getAggregateIdentifier(),
                row.getSequenceNumber(),
                seals);
        return new GenericDomainEventMessage<>(
                row.getType(),
                row.getAggregateIdentifier(),
                row.getSequenceNumber(),
                event,
                MetaData.with(Subject.KEY, metadata.subject()),
                row.getEventIdentifier(),
                row.getTimestamp());
    }

    private static String payload(DomainEventData<?> row) {
        return (String) row.getPayload().getData();
    }

    /** There are no snapshots: streams are short and stay in the cache. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return Optional.empty();
    }
}
