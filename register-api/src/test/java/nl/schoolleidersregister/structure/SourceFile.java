package nl.schoolleidersregister.structure;

import java.util.List;

/**
 * A source file as text.
 *
 * @param path from the root of the repository, with forward slashes
 * @param text all of it
 */
record SourceFile(String path, String text) {

    boolean isJava() {
        return path.endsWith(".java");
    }

    boolean isTest() {
        return path.contains("/src/test/");
    }

    List<String> lines() {
        return text.lines().toList();
    }

    /** Java without what stands in comments and literals, line for line the same length. */
    String code() {
        return JavaText.code(text);
    }

    /** The directory, which for Java is the package's. */
    String directory() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
