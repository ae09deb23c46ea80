package nl.schoolleidersregister.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.log.EventCodec.Encoded;
import nl.schoolleidersregister.registration.RegistrationEvent.Enrolled;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.SchoolEvent.SchoolImported;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Stored;
import nl.schoolleidersregister.testing.Samples;
import nl.schoolleidersregister.testing.ShownSeals;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class EventCodecTest {

    private static final EventCodec REGISTER = EventCodec.ofRegister();

    /** What moved a person, as it was first stored. */
    @Stored("sample.moved")
    private record Moved(String town, Personal<String> name) implements Event {}

    /** The same fact after the class got another name. */
    @Stored("sample.moved")
    private record Relocated(String town, Personal<String> name) implements Event {}

    private record FullName(String given, String family) {}

    /** The same fact two revisions later. */
    @Stored(value = "sample.moved", revision = 3)
    private record MovedHouse(String place, String country, Personal<FullName> person) implements Event {}

    /** Revision 2: the town is called a place, the name a person. */
    private static final Upcaster FROM_1 = new Upcaster() {
        @Override
        public String event() {
            return "sample.moved";
        }

        @Override
        public int from() {
            return 1;
        }

        @Override
        public ObjectNode upcast(ObjectNode old) {
            old.set("place", old.remove("town"));
            old.set("person", old.remove("name"));
            return old;
        }

        @Override
        public String sealedAs(String field) {
            return field.equals("person") ? "name" : field;
        }
    };

    /** Revision 3: there is a country, and the person has two names. */
    private static final Upcaster FROM_2 = new Upcaster() {
        @Override
        public String event() {
            return "sample.moved";
        }

        @Override
        public int from() {
            return 2;
        }

        @Override
        public ObjectNode upcast(ObjectNode old) {
            return old.put("country", "NL");
        }

        @Override
        public JsonNode upcastSealed(String field, JsonNode old) {
            assertThat(field).isEqualTo("person");
            var names = old.stringValue().split(" ", 2);
            return JsonNodeFactory.instance.objectNode().put("given", names[0]).put("family", names[1]);
        }
    };

    private static EventCodec codec(Class<? extends Event> event, Upcaster... upcasters) {
        return new EventCodec(new EventTypes(List.of(event)), List.of(upcasters));
    }

    private static Encoded encode(EventCodec codec, Event event) {
        return codec.encode(event, "subject", "stream", 0, new ShownSeals());
    }

    private static Event decode(EventCodec codec, Encoded stored) {
        return codec.decode(stored, "subject", "stream", 0, new ShownSeals());
    }

    @Test
    void a_class_that_gets_another_name_changes_nothing_that_is_stored() {
        var before = encode(codec(Moved.class), new Moved("Zwolle", Personal.of("Zoë Meer")));
        var after = encode(codec(Relocated.class), new Relocated("Zwolle", Personal.of("Zoë Meer")));
        assertThat(after).isEqualTo(before);
        assertThat(decode(codec(Relocated.class), before)).isEqualTo(new Relocated("Zwolle", Personal.of("Zoë Meer")));
        assertThat(before.payload()).doesNotContain("Moved");
    }

    @Test
    void an_old_revision_is_read_in_the_shape_of_today() {
        var stored = encode(codec(Moved.class), new Moved("Zwolle", Personal.of("Zoë Meer")));
        assertThat(stored.revision()).isEqualTo(1);
        assertThat(decode(codec(MovedHouse.class, FROM_2, FROM_1), stored))
                .isEqualTo(new MovedHouse("Zwolle", "NL", Personal.of(new FullName("Zoë", "Meer"))));
    }

    @Test
    void the_revision_of_today_is_not_upcast() {
        var today = new MovedHouse("Gent", "BE", Personal.of(new FullName("Zoë", "Meer")));
        var codec = codec(MovedHouse.class, FROM_1, FROM_2);
        assertThat(encode(codec, today).revision()).isEqualTo(3);
        assertThat(decode(codec, encode(codec, today))).isEqualTo(today);
    }

    @Test
    void a_missing_step_between_revisions_is_refused() {
        var stored = encode(codec(Moved.class), new Moved("Zwolle", Personal.of("Zoë Meer")));
        assertThatIllegalStateException().isThrownBy(() -> decode(codec(MovedHouse.class, FROM_1), stored));
        assertThatIllegalStateException().isThrownBy(() -> decode(codec(MovedHouse.class, FROM_2), stored));
    }

    @Test
    void two_upcasters_of_one_step_are_refused_at_the_start() {
        assertThatIllegalStateException().isThrownBy(() -> codec(MovedHouse.class, FROM_1, FROM_1));
    }

    @Test
    void a_revision_of_a_later_version_is_refused_even_when_its_fields_look_the_same() {
        var stored = encode(codec(Moved.class), new Moved("Zwolle", Personal.of("Zoë Meer")));
        var later = new Encoded(stored.name(), 2, stored.payload());
        assertThatIllegalStateException().isThrownBy(() -> decode(codec(Moved.class), later));
    }

    @Test
    void an_unknown_event_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> decode(REGISTER, new Encoded("registration.unheard-of", 1, "{}")));
        assertThatIllegalStateException()
                .isThrownBy(() -> encode(REGISTER, new Moved("Zwolle", Personal.of("Zoë Meer"))));
    }

    @Test
    void an_unknown_field_is_refused() {
        var stored = encode(codec(Moved.class), new Moved("Zwolle", Personal.of("Zoë Meer")));
        var more =
                new Encoded(stored.name(), 1, stored.payload().replace("{\"town\"", "{\"street\":\"Dijk\",\"town\""));
        assertThatException().isThrownBy(() -> decode(codec(Moved.class), more));
    }

    @Test
    void an_erased_detail_is_not_recorded_again() {
        assertThatException().isThrownBy(() -> encode(codec(Moved.class), new Moved("Zwolle", Personal.erased())));
    }

    @Test
    void what_is_not_there_is_left_out() {
        var enrolled = new Enrolled(LocalDate.of(2026, 2, 1), null, Instant.parse("2026-02-01T11:00:00Z"));
        var stored = encode(REGISTER, enrolled);
        assertThat(stored.payload()).doesNotContain("admittedBy", "null");
        assertThat(decode(REGISTER, stored)).isEqualTo(enrolled);
    }

    @Test
    void the_keys_of_a_payload_are_found_without_reading_it() {
        var key = UUID.fromString(ShownSeals.KEY.substring(0, 36));
        var stored = encode(codec(Moved.class), new Moved("Zwolle", Personal.of("Zoë Meer")));
        assertThat(EventCodec.keysIn(stored.payload())).containsExactly(key);
        assertThat(EventCodec.keysIn("{}")).isEmpty();
    }

    @Test
    void a_text_that_looks_like_a_seal_is_no_seal() {
        var school = Samples.school("{\"sealed\":\"00000000-0000-0000-0000-000000000000\"}");
        var stored = encode(REGISTER, new SchoolImported(new SchoolCode("01AB00"), school, Samples.AT));
        assertThat(EventCodec.keysIn(stored.payload())).isEmpty();
        assertThat(decode(REGISTER, stored))
                .isEqualTo(new SchoolImported(new SchoolCode("01AB00"), school, Samples.AT));
    }
}
