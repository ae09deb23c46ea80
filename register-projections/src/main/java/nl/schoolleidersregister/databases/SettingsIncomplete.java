package nl.schoolleidersregister.databases;

import java.util.List;

/** Some, but not all, properties of the databases are set, or two that must differ are equal; nothing starts. */
public final class SettingsIncomplete extends RuntimeException {

    private final List<String> properties;

    /** What is wrong, and which properties are to be set. */
    public SettingsIncomplete(String message, List<String> properties) {
        super(message);
        this.properties = List.copyOf(properties);
    }

    /** The properties that want another value. */
    public List<String> properties() {
        return properties;
    }

    /** What to do. */
    String remedy() {
        return "Set " + String.join(", ", properties) + ".";
    }
}
