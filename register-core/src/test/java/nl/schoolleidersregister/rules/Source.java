package nl.schoolleidersregister.rules;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A source file, parsed by the compiler.
 *
 * @param tree what it says
 * @param docs its comments
 */
record Source(CompilationUnitTree tree, DocTrees docs) {

    static Source of(Path file) {
        try {
            return of(Files.readString(file));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static Source of(String text) {
        var file = new SimpleJavaFileObject(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
        try {
            var compiler = ToolProvider.getSystemJavaCompiler();
            var task = (JavacTask) compiler.getTask(null, null, null, null, null, List.of(file));
            return new Source(task.parse().iterator().next(), DocTrees.instance(task));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
