package nl.schoolleidersregister.history.web;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.evaluation.parts.Line;
import nl.schoolleidersregister.timeline.parts.Told;
import org.jspecify.annotations.Nullable;

/**
 * The facts behind one line or one number of an evaluation; in the model as {@code why}.
 *
 * @param back the page it belongs to, and {@code backText} what that is called: null for one's own register
 * @param title of the entry, or of the requirement
 * @param standing what it comes to
 * @param rules what was held against it
 * @param facts in the order in which they were recorded
 * @param looksBack whether it is of another day than today; then {@code validOn} and {@code knownOn} say which
 */
record Why(
        String back,
        @Nullable String backText,
        String title,
        Line standing,
        List<RuleLine> rules,
        List<Told> facts,
        boolean looksBack,
        LocalDate validOn,
        LocalDate knownOn,
        String wide) {

    /** Template of the page. */
    static final String VIEW = "history/why";

    Why {
        rules = List.copyOf(rules);
        facts = List.copyOf(facts);
    }

    /** A rule, its article, and what it says here. */
    record RuleLine(String code, String article, Line text) {}
}
