package nl.schoolleidersregister.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.schoolleidersregister.access.oidc.OidcSettings;
import nl.schoolleidersregister.feed.kafka.KafkaSettings;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/** The settings that the applications look at: those their own code names, and Spring Boot's. */
final class KnownSettings {

    private static final Pattern WHOLE = Pattern.compile("\"(?:\\$\\{)?(register(?:\\.[a-z][a-z-]*)+)");
    private static final Pattern ENDING = Pattern.compile("\"((?:\\.[a-z-]+)+)\"");

    private final Set<String> names = new HashSet<>();

    private KnownSettings() {}

    static KnownSettings all() {
        var settings = new KnownSettings();
        settings.ofCode(Path.of("src", "main", "java"));
        settings.ofCode(ComposeFile.ROOT.resolve("register-projections/src/main/java"));
        settings.ofRecord("register.oidc.", OidcSettings.class);
        settings.ofRecord("register.kafka.", KafkaSettings.class);
        settings.ofSpring();
        return settings;
    }

    /** Whether a variable of the environment is one of them, by the rules of Spring Boot. */
    boolean know(String variable) {
        return names.contains(plain(variable));
    }

    private void add(String property) {
        names.add(plain(property));
    }

    private void ofRecord(String prefix, Class<? extends Record> type) {
        for (var component : type.getRecordComponents()) {
            add(prefix + component.getName());
        }
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private void ofCode(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                ofText(Files.readString(file));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void ofText(String code) {
        var endings = found(ENDING, code);
        for (var whole : found(WHOLE, code)) {
            add(whole);
            endings.forEach(ending -> add(whole + ending));
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        var found = new ArrayList<String>();
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private void ofSpring() {
        try {
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:META-INF/spring-configuration-metadata.json")) {
                try (var in = file.getInputStream()) {
                    JsonMapper.shared()
                            .readTree(in)
                            .path("properties")
                            .valueStream()
                            .forEach(property -> add(property.path("name").asString()));
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
