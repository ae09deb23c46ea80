package nl.schoolleidersregister.log;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schoolleidersregister.log.SealedFields.Envelope;
import nl.schoolleidersregister.sealing.Seals;
import nl.schoolleidersregister.shared.Event;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns events into text under a stable name and revision, and back; old revisions are upcast on the way. */
public final class EventCodec {

    private static final int KEY_ID_LENGTH = 36;

    private final EventTypes types;
    private final Map<String, Upcaster> upcasters;
    private final JsonMapper mapper;
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    /** A codec for these events; upcasters are found by name and revision. */
    public EventCodec(EventTypes types, List<Upcaster> upcasters) {
        this.types = types;
        this.upcasters = upcasters.stream()
                .collect(Collectors.toUnmodifiableMap(
                        upcaster -> step(upcaster.event(), upcaster.from()), Function.identity()));
        var plain = plain();
        this.mapper = strict().addModule(SealedFields.module(plain)).build();
    }

    /** The codec of the register, with all its upcasters: a new one is added here. */
    public static EventCodec ofRegister() {
        return new EventCodec(EventTypes.REGISTER, List.of());
    }

    /** Writes and reads records as events do, without sealing: for what a view keeps. */
    public static JsonMapper plain() {
        return strict().build();
    }

    private static JsonMapper.Builder strict() {
        return JsonMapper.builder()
                .addModule(IsoTimes.module())
                .annotationIntrospector(new SingleValueRecords())
                // What a record can tell about itself is not what it holds.
                .changeDefaultVisibility(kinds -> kinds.withIsGetterVisibility(Visibility.NONE))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                // A broken seal and an erased person are told as what they are.
                .disable(DeserializationFeature.WRAP_EXCEPTIONS)
                .disable(SerializationFeature.WRAP_EXCEPTIONS)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL));
    }

    /**
     * An event as it is stored.
     *
     * @param name stable name
     * @param revision from 1
     * @param payload JSON text, personal fields sealed
     */
    public record Encoded(String name, int revision, String payload) {}

    /** Writes an event for its place on a stream. */
    public Encoded encode(Event event, String subject, String stream, long sequence, Seals seals) {
        var type = types.of(event);
        var payload = mapper.writer()
                .withAttribute(Envelope.class, new Envelope(seals, type.name(), subject, stream, sequence, List.of()))
                .writeValueAsString(event);
        return new Encoded(type.name(), type.revision(), payload);
    }

    /**
     * Reads an event from its place on a stream.
     *
     * @throws IllegalStateException when this version of the register does not know the event or its revision
     */
    public Event decode(Encoded stored, String subject, String stream, long sequence, Seals seals) {
        var type = types.named(stored.name());
        var steps = steps(stored, type.revision());
        var reader = readers.computeIfAbsent(type.recordClass(), mapper::readerFor)
                .withAttribute(Envelope.class, new Envelope(seals, type.name(), subject, stream, sequence, steps));
        return steps.isEmpty() ? reader.readValue(stored.payload()) : reader.readValue(upcast(stored, steps));
    }

    /** The upcasters between the stored revision and the current one, the oldest first. */
    private List<Upcaster> steps(Encoded stored, int current) {
        if (stored.revision() == current) {
            return List.of();
        }
        if (stored.revision() > current) {
            throw new IllegalStateException("Stored by a later version: " + step(stored.name(), stored.revision()));
        }
        return IntStream.range(stored.revision(), current)
                .mapToObj(revision -> upcaster(step(stored.name(), revision)))
                .toList();
    }

    private Upcaster upcaster(String step) {
        var upcaster = upcasters.get(step);
        if (upcaster == null) {
            throw new IllegalStateException("No upcaster for " + step);
        }
        return upcaster;
    }

    private ObjectNode upcast(Encoded stored, List<Upcaster> steps) {
        var node = (ObjectNode) mapper.readTree(stored.payload());
        for (var step : steps) {
            node = step.upcast(node);
        }
        return node;
    }

    private static String step(String event, int revision) {
        return event + "." + revision;
    }

    /** Ids of the keys that the sealed fields of a payload need, found without parsing it. */
    public static Set<UUID> keysIn(String payload) {
        var keys = new HashSet<UUID>();
        addKeysIn(payload, keys);
        return keys;
    }

    /** Adds ids of the keys that the sealed fields of a payload need, found without parsing it. */
    static void addKeysIn(String payload, Set<UUID> keys) {
        for (var at = payload.indexOf(SealedFields.MARK); at >= 0; at = payload.indexOf(SealedFields.MARK, at + 1)) {
            var begin = at + SealedFields.MARK.length();
            keys.add(UUID.fromString(payload.substring(begin, begin + KEY_ID_LENGTH)));
        }
    }
}
