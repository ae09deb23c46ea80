package nl.schoolleidersregister.structure.broken.messages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.shared.Event;

/** Facts that say things in plain types, each in another one. */
public sealed interface FactsInPlainTypes extends Event {

    /** A text. */
    record Text(String name) implements FactsInPlainTypes {}

    /** An id. */
    record Id(UUID id) implements FactsInPlainTypes {}

    /** A number. */
    record Minutes(int minutes) implements FactsInPlainTypes {}

    /** A number in a box. */
    record Boxed(Integer minutes) implements FactsInPlainTypes {}

    /** Texts in a list. */
    record Texts(List<String> names) implements FactsInPlainTypes {}

    /** An id as a key. */
    record Keyed(Map<UUID, LocalDate> days) implements FactsInPlainTypes {}

    /** Something of which nothing is known. */
    record Anything(List<?> things) implements FactsInPlainTypes {}
}
