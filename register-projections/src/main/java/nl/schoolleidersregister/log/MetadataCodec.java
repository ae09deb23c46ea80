package nl.schoolleidersregister.log;

import java.util.UUID;
import nl.schoolleidersregister.shared.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Text form of {@link EventMetadata}: JSON. It stands beside every fact in the same order, so that it is cut where its
 * fields are known to stand; JSON that is laid out otherwise is read as JSON.
 */
public final class MetadataCodec {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int ID_LENGTH = 36;

    private MetadataCodec() {}

    /** As it is stored. */
    public static String write(EventMetadata metadata) {
        return MAPPER.writeValueAsString(metadata);
    }

    /** As it was stored. */
    public static EventMetadata read(String stored) {
        var cut = new Cut(stored).metadata();
        return cut == null ? MAPPER.readValue(stored, EventMetadata.class) : cut;
    }

    /** A text on its way from front to back. */
    private static final class Cut {

        private final String text;
        private int at;
        private boolean asExpected = true;

        Cut(String text) {
            this.text = text;
        }

        @Nullable
        EventMetadata metadata() {
            var actor = id("{\"actor\":\"");
            var role = upTo("\",\"role\":\"", '"');
            var subject = upTo("\",\"subject\":\"", '"');
            var bucket = upTo("\",\"bucket\":", ',');
            var correlation = id(",\"correlation\":\"");
            var causation = id("\",\"causation\":\"");
            skip("\"}");
            return asExpected && at == text.length() && subject.indexOf('\\') < 0
                    ? new EventMetadata(
                            UUID.fromString(actor),
                            Role.valueOf(role),
                            subject,
                            Integer.parseInt(bucket),
                            UUID.fromString(correlation),
                            UUID.fromString(causation))
                    : null;
        }

        private String id(String before) {
            skip(before);
            return take(at + ID_LENGTH);
        }

        private String upTo(String before, char end) {
            skip(before);
            return take(text.indexOf(end, at));
        }

        private void skip(String before) {
            asExpected = asExpected && text.startsWith(before, at);
            at += before.length();
        }

        private String take(int end) {
            asExpected = asExpected && at <= end && end <= text.length();
            var taken = asExpected ? text.substring(at, end) : "";
            at = end;
            return taken;
        }
    }
}
