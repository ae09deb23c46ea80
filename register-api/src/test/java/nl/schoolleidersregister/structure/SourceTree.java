package nl.schoolleidersregister.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** All source files of the repository, read once. It asks no version control: a download of the sources builds too. */
final class SourceTree {

    /** Directories of tools and of running programs. */
    private static final Set<String> PASSED_BY = Set.of("target", "data", "node_modules", ".git", ".idea", ".vscode");

    private static final Set<String> TEXT = Set.of(
            "java",
            "html",
            "css",
            "js",
            "sql",
            "xml",
            "md",
            "yml",
            "yaml",
            "properties",
            "json",
            "sh",
            "txt",
            "svg",
            "dockerfile",
            "run",
            "license",
            "notice",
            "gitignore",
            "dockerignore");

    /** Unmodified work of others, which follows rules of its own. */
    private static final Set<String> OF_OTHERS = Set.of("LICENSE");

    static final List<SourceFile> FILES = read(root());

    private SourceTree() {}

    /** Maven runs tests in the module's directory. */
    private static Path root() {
        var root = Path.of("").toAbsolutePath().getParent();
        if (root == null || !Files.exists(root.resolve("register-core/pom.xml"))) {
            throw new IllegalStateException(
                    "Run in the directory of a module, not in " + Path.of("").toAbsolutePath());
        }
        return root;
    }

    static List<SourceFile> read(Path root) {
        var files = new ArrayList<SourceFile>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    var passedBy = !directory.equals(root) && PASSED_BY.contains(name(directory));
                    return passedBy ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    var path = root.relativize(file).toString().replace('\\', '/');
                    if (isText(file) && !OF_OTHERS.contains(path)) {
                        files.add(new SourceFile(path, Files.readString(file)));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(files);
    }

    private static boolean isText(Path file) {
        var name = name(file);
        return TEXT.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
