package nl.schoolleidersregister.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** All source files of the repository, read once. It asks no version control: a download of the sources builds too. */
final class SourceTree {

    /** What tools leave behind, and the unmodified work of others, which follows rules of its own. */
    private static final Set<String> PASSED_BY = Set.of(
            ".classpath", ".git", ".idea", ".project", ".settings", ".vscode", "node_modules", "target", "vendor");

    /** Where the product keeps its database when it runs here. */
    private static final Path DATA = Path.of("data");

    private static final Set<String> NO_TEXT =
            Set.of("csv", "gz", "ico", "iml", "jar", "jpg", "pdf", "png", "ttf", "woff2", "xlsx", "zip");

    static final List<SourceFile> FILES = read(root());

    private SourceTree() {}

    /** Maven runs tests in the module's directory. */
    private static Path root() {
        var module = Path.of("").toAbsolutePath();
        var root = module.resolveSibling("register-core/pom.xml");
        if (!Files.exists(root)) {
            throw new IllegalStateException("Run in the directory of a module, not in " + module);
        }
        return module.resolve("..").normalize();
    }

    /** The files under a directory, without those that are passed by. */
    static List<SourceFile> read(Path root) {
        return under(root, root).map(file -> read(root, file)).toList();
    }

    private static Stream<Path> under(Path root, Path directory) {
        try (var children = Files.list(directory)) {
            return children.sorted().filter(child -> isOurs(root, child)).toList().stream()
                    .flatMap(child -> Files.isDirectory(child) ? under(root, child) : Stream.of(child));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isOurs(Path root, Path path) {
        var name = path.getFileName().toString();
        return !PASSED_BY.contains(name)
                && !root.relativize(path).equals(DATA)
                && (Files.isDirectory(path) || !NO_TEXT.contains(suffix(name)));
    }

    private static String suffix(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static SourceFile read(Path root, Path file) {
        try {
            return new SourceFile(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("No text in UTF-8, or not readable: " + file, unreadable);
        }
    }
}
