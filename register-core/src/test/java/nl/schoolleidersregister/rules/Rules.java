package nl.schoolleidersregister.rules;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** All rules of the core, found among its classes. */
final class Rules {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");

    private Rules() {}

    static List<Class<?>> all() {
        var classes = classes();
        return files(classes, ".class")
                .map(file -> classes.relativize(file).toString())
                .filter(name -> !name.endsWith("package-info.class"))
                .<Class<?>>map(Rules::load)
                .filter(type -> Rule.class.isAssignableFrom(type) && !type.isInterface())
                .toList();
    }

    static Set<String> names() {
        return all().stream().map(Class::getSimpleName).collect(toUnmodifiableSet());
    }

    static Basis basis(Class<?> rule) {
        var basis = rule.getAnnotation(Basis.class);
        if (basis == null) {
            throw new AssertionError(rule + " has no @Basis");
        }
        return basis;
    }

    /** Last part of the package: the feature a rule belongs to. */
    static String feature(Class<?> rule) {
        var name = rule.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    static Path source(Class<?> type) {
        return SOURCES.resolve(type.getName().replace('.', '/') + ".java");
    }

    /** Sources of the main code whose name ends so. */
    static Stream<Path> sources(String suffix) {
        return files(SOURCES, suffix);
    }

    static Stream<Path> tests(String suffix) {
        return files(TESTS, suffix);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Stream<Path> files(Path under, String suffix) {
        try (var walk = Files.walk(under)) {
            return walk.filter(file -> file.toString().endsWith(suffix)).sorted().toList().stream();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Path classes() {
        try {
            return Path.of(Rule.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(
                    file.substring(0, file.length() - ".class".length()).replace('/', '.'));
        } catch (ClassNotFoundException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
