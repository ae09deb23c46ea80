package nl.schoolleidersregister.rules;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds which rules are checked for every order, in the order of the checks: from each case of a stream's {@code
 * decide}, through every method and constructor that it leads to, in whatever class that is.
 */
final class Decided extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final Trees trees;
    private final Set<String> rules;
    private final Map<String, List<String>> perOrder = new LinkedHashMap<>();

    private Decided(Trees trees, Set<String> rules) {
        this.trees = trees;
        this.rules = rules;
    }

    /** For every order to a stream the rules that are made on the way from {@code decide}. */
    static Map<String, List<String>> in(Sources sources, Set<String> rules) {
        var decided = new Decided(sources.trees(), rules);
        decided.scan(sources.units(), null);
        return decided.perOrder;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
        return isStream(type) ? super.visitClass(type, null) : null;
    }

    private static boolean isStream(ClassTree type) {
        return type.getExtendsClause() instanceof ParameterizedTypeTree generic
                && lastName(generic.getType()).equals("Stream");
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
        return method.getName().contentEquals("decide") ? super.visitMethod(method, null) : null;
    }

    @Override
    public @Nullable Void visitCase(CaseTree branch, @Nullable Void unused) {
        for (var label : branch.getLabels()) {
            if (label instanceof PatternCaseLabelTree pattern
                    && pattern.getPattern() instanceof BindingPatternTree binding) {
                found(binding.getVariable().getType());
            }
        }
        return null;
    }

    /** A case for a whole group of orders leads to a {@code decide} of its own, with a case for each of them. */
    private void found(Tree order) {
        var branch = getCurrentPath();
        if (element(TreePath.getPath(branch, order)).getKind() == ElementKind.INTERFACE) {
            return;
        }
        var walk = new Walk();
        walk.scan(branch, null);
        if (perOrder.put(lastName(order), List.copyOf(walk.found)) != null) {
            throw new AssertionError("Two cases for " + order);
        }
    }

    private Element element(TreePath path) {
        var element = trees.getElement(path);
        if (element == null) {
            throw new AssertionError("Nothing known about " + path.getLeaf());
        }
        return element;
    }

    private static String lastName(Tree type) {
        return switch (type) {
            case IdentifierTree simple -> simple.getName().toString();
            case MemberSelectTree qualified -> qualified.getIdentifier().toString();
            default -> type.toString();
        };
    }

    /** Goes once into whatever is called, after what its arguments call. */
    private final class Walk extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final Set<String> found;
        private final Set<Element> entered;

        Walk() {
            this(new LinkedHashSet<>(), new HashSet<>());
        }

        private Walk(Set<String> found, Set<Element> entered) {
            this.found = found;
            this.entered = entered;
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void unused) {
            super.visitNewClass(made, null);
            var name = lastName(made.getIdentifier());
            if (rules.contains(name)) {
                found.add(name);
            }
            enter();
            return null;
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
            super.visitMethodInvocation(call, null);
            enter();
            return null;
        }

        @Override
        public @Nullable Void visitMemberReference(MemberReferenceTree reference, @Nullable Void unused) {
            super.visitMemberReference(reference, null);
            enter();
            return null;
        }

        private void enter() {
            var called = element(getCurrentPath());
            var body = trees.getPath(called);
            if (body != null && entered.add(called)) {
                new Walk(found, entered).scan(body, null);
            }
        }
    }
}
