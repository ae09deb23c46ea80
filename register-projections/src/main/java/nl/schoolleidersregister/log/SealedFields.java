package nl.schoolleidersregister.log;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.sealing.Place;
import nl.schoolleidersregister.sealing.Seals;
import nl.schoolleidersregister.shared.Personal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes every {@link Personal} field sealed, as {@code {"sealed": "..."}}, and opens it again. */
final class SealedFields {

    /** Marks sealed text in a payload; cannot occur inside a JSON string, where quotes are escaped. */
    static final String MARK = "{\"sealed\":\"";

    private static final String FIELD = "sealed";

    private SealedFields() {}

    /**
     * For whom and where the fields of one event are sealed, and with what.
     *
     * @param steps upcasters from the stored revision to the current one, the oldest first
     */
    record Envelope(Seals seals, String event, String subject, String stream, long sequence, List<Upcaster> steps) {

        private String seal(String field, byte[] plain) {
            return seals.seal(place(field), plain);
        }

        /** What the field holds, in the shape of the current revision; nothing once its key is destroyed. */
        private Optional<byte[]> open(String field, String sealed, JsonMapper plain) {
            var names = new ArrayDeque<>(List.of(field));
            steps.reversed().forEach(step -> names.push(step.sealedAs(names.element())));
            var held = seals.open(place(names.element()), sealed);
            return steps.isEmpty() ? held : held.map(bytes -> upcast(plain.readTree(bytes), names, plain));
        }

        private byte[] upcast(JsonNode held, Deque<String> names, JsonMapper plain) {
            var node = held;
            for (var step : steps) {
                node = step.upcastSealed(names.pop(), node);
            }
            return plain.writeValueAsBytes(node);
        }

        private Place place(String field) {
            return new Place(event + "." + field, subject, stream, sequence);
        }
    }

    static SimpleModule module(JsonMapper plain) {
        var any = plain.constructType(Object.class);
        return new SimpleModule("sealed-fields")
                .addSerializer(personal(), new Writer(plain, "", any))
                .addDeserializer(personal(), new Reader(plain, "", any));
    }

    @SuppressWarnings("unchecked") // there is one class object for all of Personal<...>
    private static Class<Personal<?>> personal() {
        return (Class<Personal<?>>) (Class<?>) Personal.class;
    }

    private static final class Writer extends ValueSerializer<Personal<?>> {

        private final JsonMapper plain;
        private final String field;
        private final JavaType content;

        Writer(JsonMapper plain, String field, JavaType content) {
            this.plain = plain;
            this.field = field;
            this.content = content;
        }

        @Override
        public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty property) {
            return property == null
                    ? this
                    : new Writer(plain, property.getName(), property.getType().containedType(0));
        }

        @Override
        public void serialize(Personal<?> value, JsonGenerator out, SerializationContext context) {
            var envelope = (Envelope) context.getAttribute(Envelope.class);
            var known = value.known()
                    .orElseThrow(() -> new IllegalStateException("An erased detail cannot be recorded: " + field));
            var bytes = plain.writerFor(content).writeValueAsBytes(known);
            out.writeStartObject();
            out.writeStringProperty(FIELD, envelope.seal(field, bytes));
            out.writeEndObject();
        }
    }

    private static final class Reader extends ValueDeserializer<Personal<?>> {

        private final JsonMapper plain;
        private final String field;
        private final JavaType content;

        Reader(JsonMapper plain, String field, JavaType content) {
            this.plain = plain;
            this.field = field;
            this.content = content;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            return property == null
                    ? this
                    : new Reader(plain, property.getName(), property.getType().containedType(0));
        }

        @Override
        public Personal<?> deserialize(JsonParser in, DeserializationContext context) {
            var envelope = (Envelope) context.getAttribute(Envelope.class);
            var sealed = context.readTree(in).get(FIELD).stringValue();
            return envelope.open(field, sealed, plain)
                    .<Personal<?>>map(
                            bytes -> Personal.of(plain.readerFor(content).<Object>readValue(bytes)))
                    .orElse(Personal.erased());
        }
    }
}
