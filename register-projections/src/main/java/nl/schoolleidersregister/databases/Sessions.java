package nl.schoolleidersregister.databases;

import java.time.Duration;
import java.util.Properties;

/** How every session with a database is set up, whoever logs in. */
public final class Sessions {

    /** The name by which the server knows our sessions. */
    public static final String NAME = "register";

    /** After this long without an answer the server is taken for gone, and the page gets an error. */
    public static final Duration LONGEST_STATEMENT = Duration.ofSeconds(60);

    /** A migration may rewrite a large table. */
    public static final Duration LONGEST_MIGRATION = Duration.ofHours(1);

    private static final int CONNECT_SECONDS = 5;

    private Sessions() {}

    /** Properties of the PostgreSQL driver; what the JDBC URL says goes before them. */
    public static Properties properties(Duration longestAnswer) {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", NAME);
        properties.setProperty("connectTimeout", Integer.toString(CONNECT_SECONDS));
        properties.setProperty("loginTimeout", Integer.toString(2 * CONNECT_SECONDS));
        properties.setProperty("socketTimeout", Long.toString(longestAnswer.toSeconds()));
        properties.setProperty("tcpKeepAlive", "true");
        // The detail of an error quotes the row, which can be personal data, and exceptions end in logs.
        properties.setProperty("logServerErrorDetail", "false");
        return properties;
    }
}
