package nl.schoolleidersregister.embedded;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Supplier;
import nl.schoolleidersregister.databases.Login;

/**
 * What the embedded server was given once and keeps: its port and the passwords of its roles. Kept in a file that only
 * its owner may read, beside the data that it opens.
 *
 * @param port on the loopback address
 * @param passwords one for every role
 */
record KeptSettings(int port, Map<Role, String> passwords) {

    private static final String FILE = "server.properties";

    /** A role without a password is a programmer's error, or a damaged file. */
    KeptSettings {
        passwords = Map.copyOf(passwords);
        for (Role role : Role.values()) {
            Objects.requireNonNull(passwords.get(role), role::roleName);
        }
    }

    /** New settings with a password for every role. */
    static KeptSettings fresh(int port, Supplier<String> password) {
        Map<Role, String> passwords = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            passwords.put(role, password.get());
        }
        return new KeptSettings(port, passwords);
    }

    static boolean existIn(Path home) {
        return Files.exists(home.resolve(FILE));
    }

    static KeptSettings readFrom(Path home) {
        Path file = home.resolve(FILE);
        try {
            PrivateFiles.restrict(file, "rw-------"); // a copy may have been made with more
            Properties properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            return parse(properties);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        } catch (NullPointerException | NumberFormatException e) {
            throw new NoDatabase.ServerFailed(file + " is damaged (" + e.getMessage() + "); it cannot be made anew.");
        }
    }

    private static KeptSettings parse(Properties properties) {
        Map<Role, String> passwords = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            passwords.put(role, required(properties, "password." + role.roleName()));
        }
        return new KeptSettings(Integer.parseInt(required(properties, "port")), passwords);
    }

    private static String required(Properties properties, String name) {
        return Objects.requireNonNull(properties.getProperty(name), name);
    }

    void writeTo(Path home) {
        StringBuilder text = new StringBuilder("# The embedded PostgreSQL of the register. Keep this file secret.\n");
        text.append("port=").append(port).append('\n');
        for (Role role : Role.values()) {
            text.append("password.").append(role.roleName()).append('=');
            text.append(password(role)).append('\n');
        }
        PrivateFiles.write(home.resolve(FILE), text.toString());
    }

    KeptSettings onPort(int other) {
        return new KeptSettings(other, passwords);
    }

    String password(Role role) {
        return Objects.requireNonNull(passwords.get(role));
    }

    Login login(Role role, String database) {
        return new Login("jdbc:postgresql://127.0.0.1:" + port + "/" + database, role.roleName(), password(role));
    }

    /** Without the passwords. */
    @Override
    public String toString() {
        return "port " + port;
    }
}
