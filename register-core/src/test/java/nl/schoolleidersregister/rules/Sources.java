package nl.schoolleidersregister.rules;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Source files that belong together, as the compiler understands them: each name in them leads to what it names.
 *
 * @param units what they say
 * @param trees from a name to what it names, and to its comment
 */
record Sources(List<CompilationUnitTree> units, DocTrees trees) {

    private static final List<String> OPTIONS =
            List.of("-proc:none", "-Xlint:none", "-classpath", System.getProperty("java.class.path"));

    static Sources of(List<Path> files) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            return understood(manager.getJavaFileObjectsFromPaths(files));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static Sources of(String text) {
        return understood(
                List.of(new SimpleJavaFileObject(URI.create("string:///Sample.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }
                }));
    }

    private static Sources understood(Iterable<? extends JavaFileObject> files) {
        var found = new DiagnosticCollector<JavaFileObject>();
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, found, OPTIONS, null, files);
        try {
            var units = new ArrayList<CompilationUnitTree>();
            task.parse().forEach(units::add);
            task.analyze();
            refuseErrors(found);
            return new Sources(List.copyOf(units), DocTrees.instance(task));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What the compiler did not understand it would pass over in silence, and so would the tests. */
    private static void refuseErrors(DiagnosticCollector<JavaFileObject> found) {
        var errors = found.getDiagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new AssertionError("Not understood: " + errors);
        }
    }
}
