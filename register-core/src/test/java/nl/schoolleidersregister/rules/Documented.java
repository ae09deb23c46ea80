package nl.schoolleidersregister.rules;

import com.sun.source.doctree.LinkTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTreeScanner;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds by which rules the orders of a source file say they can be refused. */
final class Documented extends TreePathScanner<@Nullable Void, Set<String>> {

    private final Source source;
    private final Map<String, List<String>> refusals = new LinkedHashMap<>();

    private Documented(Source source) {
        this.source = source;
    }

    /** For every record of the file the rules that its comment links to, in its order. */
    static Map<String, List<String>> in(Source orders, Set<String> rules) {
        var documented = new Documented(orders);
        documented.scan(orders.tree(), rules);
        return documented.refusals;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, Set<String> rules) {
        if (type.getKind() == Tree.Kind.RECORD) {
            var links = new ArrayList<String>();
            var comment = source.docs().getDocCommentTree(getCurrentPath());
            if (comment != null) {
                new Links().scan(comment, links);
            }
            refusals.put(
                    type.getSimpleName().toString(),
                    links.stream().filter(rules::contains).toList());
        }
        return super.visitClass(type, rules);
    }

    private static final class Links extends DocTreeScanner<@Nullable Void, List<String>> {

        @Override
        public @Nullable Void visitLink(LinkTree link, List<String> found) {
            found.add(link.getReference().getSignature());
            return null;
        }
    }
}
