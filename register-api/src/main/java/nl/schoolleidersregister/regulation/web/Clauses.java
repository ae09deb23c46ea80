package nl.schoolleidersregister.regulation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schoolleidersregister.pages.Texts;
import nl.schoolleidersregister.regulation.Regulation;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a regulation into words, article by article, and tells in what two of them differ. */
@Component
class Clauses {

    private final Texts texts;
    private final MessageSource messages;

    Clauses(Texts texts, MessageSource messages) {
        this.texts = texts;
        this.messages = messages;
    }

    /** All provisions, in the order of the articles. */
    List<Clause> of(Regulation regulation) {
        return new ClauseList(regulation, texts, messages).all();
    }

    /** In what the later differs from the earlier, in the order of the articles. */
    List<Change> changes(Regulation before, Regulation after) {
        Map<String, Change> changes = new LinkedHashMap<>();
        of(after).forEach(clause -> changes.put(clause.id(), new Change(clause.article(), null, clause.text())));
        for (var clause : of(before)) {
            var later = changes.get(clause.id());
            changes.put(clause.id(), new Change(clause.article(), clause.text(), later == null ? null : later.after()));
        }
        return changes.values().stream()
                .filter(change -> change.before() == null || !change.before().equals(change.after()))
                .toList();
    }
}
