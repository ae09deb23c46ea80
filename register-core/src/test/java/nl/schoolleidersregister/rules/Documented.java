package nl.schoolleidersregister.rules;

import com.sun.source.doctree.LinkTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTreeScanner;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds by which rules the orders say they can be refused. */
final class Documented extends TreePathScanner<@Nullable Void, Set<String>> {

    private final DocTrees trees;
    private final Map<String, List<String>> refusals = new LinkedHashMap<>();

    private Documented(DocTrees trees) {
        this.trees = trees;
    }

    /** For every order the rules that its comment links to, in its order. */
    static Map<String, List<String>> in(Sources sources, Set<String> rules) {
        var documented = new Documented(sources.trees());
        documented.scan(sources.units(), rules);
        return documented.refusals;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, Set<String> rules) {
        if (isOrder(type)) {
            var links = new ArrayList<String>();
            var comment = trees.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                new Links().scan(comment, links);
            }
            var named = links.stream().filter(rules::contains).toList();
            if (refusals.put(type.getSimpleName().toString(), named) != null) {
                throw new AssertionError("Two orders named " + type.getSimpleName());
            }
        }
        return super.visitClass(type, rules);
    }

    private static boolean isOrder(ClassTree type) {
        return type.getKind() == Tree.Kind.RECORD
                && type.getImplementsClause().stream()
                        .anyMatch(group -> group.toString().endsWith("Command"));
    }

    private static final class Links extends DocTreeScanner<@Nullable Void, List<String>> {

        @Override
        public @Nullable Void visitLink(LinkTree link, List<String> found) {
            found.add(link.getReference().getSignature());
            return null;
        }
    }
}
