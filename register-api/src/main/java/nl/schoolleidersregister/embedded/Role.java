package nl.schoolleidersregister.embedded;

import java.util.Locale;

/** The roles of the embedded server. */
enum Role {
    /** The superuser, for making roles and databases only. */
    POSTGRES,
    REGISTER_OWNER,
    REGISTER_APP,
    KEYS_OWNER,
    KEYS_APP;

    /** The name in PostgreSQL: letters and underscores, so it needs no quotes. */
    String roleName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
