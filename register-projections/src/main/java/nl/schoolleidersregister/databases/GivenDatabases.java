package nl.schoolleidersregister.databases;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertyResolver;

/** The databases that configuration names. All of it is needed, or none. */
public final class GivenDatabases {

    private static final List<String> DATABASES = List.of("register.database", "register.keys");
    private static final List<String> PER_DATABASE =
            List.of(".url", ".owner.username", ".owner.password", ".app.username", ".app.password");

    private final PropertyResolver properties;

    /** As these properties name them. */
    public GivenDatabases(Environment properties) {
        this.properties = properties;
    }

    /** Whether any of the properties is set; the others are then missed. */
    public boolean areMeant() {
        return names().stream().anyMatch(this::isSet);
    }

    /** The databases, or a refusal that names every property that is missing. */
    Databases databases() {
        List<String> missing = names().stream().filter(name -> !isSet(name)).toList();
        if (!missing.isEmpty()) {
            throw new SettingsIncomplete("The databases are given in part.", missing);
        }
        mustDiffer("register.database.url", "register.keys.url");
        mustDiffer("register.database.owner.username", "register.database.app.username");
        mustDiffer("register.keys.owner.username", "register.keys.app.username");
        return new Databases(
                login("register.database", "owner"),
                login("register.database", "app"),
                login("register.keys", "owner"),
                login("register.keys", "app"));
    }

    // Keys beside what they seal protect nothing, and an application that owns the log can rewrite it.
    private void mustDiffer(String one, String other) {
        if (value(one).equals(value(other))) {
            throw new SettingsIncomplete("Two that must differ are the same.", List.of(one, other));
        }
    }

    private Login login(String database, String role) {
        return new Login(
                value(database + ".url"),
                value(database + "." + role + ".username"),
                value(database + "." + role + ".password"));
    }

    private boolean isSet(String name) {
        String value = properties.getProperty(name);
        return value != null && !value.isBlank();
    }

    private String value(String name) {
        return Objects.requireNonNull(properties.getProperty(name), name);
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (String database : DATABASES) {
            PER_DATABASE.forEach(property -> names.add(database + property));
        }
        return names;
    }
}
