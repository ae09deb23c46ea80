package nl.schoolleidersregister.compose;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** What {@code docker-compose.yml} says. */
record ComposeFile(Map<String, Service> services, Map<String, ?> volumes, Map<String, ?> networks) {

    /** The root of the repository. */
    static final Path ROOT = Path.of("..");

    /** One service, as the file says it. */
    record Service(String name, Map<String, Object> said) {

        /** The names and values of its environment, with what is asked of the environment left as it stands. */
        Map<String, String> environment() {
            var found = new LinkedHashMap<String, String>();
            map("environment").forEach((variable, value) -> found.put(variable, String.valueOf(value)));
            return found;
        }

        /** Whether it runs once and ends. */
        boolean runsOnce() {
            return "no".equals(said.get("restart"));
        }

        String text(String key) {
            return String.valueOf(said.get(key));
        }

        List<String> list(String key) {
            return requireNonNullElse((List<?>) said.get(key), List.of()).stream()
                    .map(String::valueOf)
                    .toList();
        }

        Map<String, Object> map(String key) {
            var found = new LinkedHashMap<String, Object>();
            if (said.get(key) instanceof Map<?, ?> map) {
                map.forEach((name, value) -> found.put(String.valueOf(name), value));
            } else {
                list(key).forEach(name -> found.put(name, name));
            }
            return found;
        }
    }

    static ComposeFile read() {
        try {
            return of(Files.readString(ROOT.resolve("docker-compose.yml")));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static ComposeFile of(String text) {
        Map<String, Object> said = new Yaml().load(text);
        var services = new LinkedHashMap<String, Service>();
        of(said, "services").forEach((name, service) -> services.put(name, new Service(name, of(service))));
        return new ComposeFile(services, of(said, "volumes"), of(said, "networks"));
    }

    private static Map<String, Object> of(Map<String, Object> said, String key) {
        return of(said.get(key));
    }

    private static Map<String, Object> of(@Nullable Object value) {
        var found = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, one) -> found.put(String.valueOf(name), one));
        }
        return found;
    }

    Service service(String name) {
        var found = services.get(name);
        if (found == null) {
            throw new AssertionError("There is no service " + name);
        }
        return found;
    }
}
