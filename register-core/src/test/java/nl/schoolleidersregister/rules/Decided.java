package nl.schoolleidersregister.rules;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds which rules a stream's {@code decide} checks for every order, in the order of the checks. */
final class Decided {

    private final Map<String, List<MethodTree>> methods = new HashMap<>();
    private final Set<String> rules;

    private Decided(ClassTree stream, Set<String> rules) {
        this.rules = rules;
        for (var member : stream.getMembers()) {
            if (member instanceof MethodTree method) {
                methods.computeIfAbsent(method.getName().toString(), _ -> new ArrayList<>())
                        .add(method);
            }
        }
    }

    /** For every order the rules that are made on the way through {@code decide} and the methods it calls. */
    static Map<String, List<String>> in(Source stream, Set<String> rules) {
        var type = (ClassTree) stream.tree().getTypeDecls().getFirst();
        return new Decided(type, rules).perOrder();
    }

    private Map<String, List<String>> perOrder() {
        var found = new LinkedHashMap<String, List<String>>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitCase(CaseTree branch, @Nullable Void unused) {
                for (var label : branch.getLabels()) {
                    if (label instanceof PatternCaseLabelTree pattern
                            && pattern.getPattern() instanceof BindingPatternTree binding) {
                        found.put(lastName(binding.getVariable().getType()), rulesIn(branch));
                    }
                }
                return null;
            }
        }.scan(methods.getOrDefault("decide", List.of()), null);
        return found;
    }

    private List<String> rulesIn(Tree branch) {
        var found = new LinkedHashSet<String>();
        new Walk(found).scan(branch, null);
        return List.copyOf(found);
    }

    private static String lastName(Tree type) {
        return switch (type) {
            case IdentifierTree simple -> simple.getName().toString();
            case MemberSelectTree qualified -> qualified.getIdentifier().toString();
            default -> type.toString();
        };
    }

    /** Goes into every method of the stream that is called, once at a time. */
    private final class Walk extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final Set<String> found;
        private final Deque<String> inside = new ArrayDeque<>();

        Walk(Set<String> found) {
            this.found = found;
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void unused) {
            super.visitNewClass(made, null);
            var name = lastName(made.getIdentifier());
            if (rules.contains(name)) {
                found.add(name);
            }
            return null;
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
            super.visitMethodInvocation(call, null);
            if (call.getMethodSelect() instanceof IdentifierTree own) {
                enter(own.getName().toString());
            }
            return null;
        }

        private void enter(String method) {
            if (inside.contains(method)) {
                return;
            }
            inside.push(method);
            scan(methods.getOrDefault(method, List.of()), null);
            inside.pop();
        }
    }
}
