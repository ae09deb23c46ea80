package nl.schoolleidersregister.structure;

import static nl.schoolleidersregister.structure.FeatureRows.row;

import java.util.Map;
import java.util.Set;

/** The rows of the features that only tell what happened. */
final class ReadingRows {

    static final Map<String, Set<String>> ALL = Map.ofEntries(
            row(
                    "letters",
                    "access",
                    "activity",
                    "evaluation",
                    "log",
                    "pages",
                    "registration",
                    "regulation",
                    "shared",
                    "visit"),
            row(
                    "messages",
                    "access",
                    "evc",
                    "evaluation",
                    "letters",
                    "log",
                    "pages",
                    "registration",
                    "shared",
                    "term",
                    "visit"),
            row(
                    "timeline",
                    "access",
                    "activity",
                    "choice",
                    "evaluation",
                    "evc",
                    "evidence",
                    "log",
                    "offering",
                    "pages",
                    "person",
                    "plan",
                    "recognition",
                    "registration",
                    "regulation",
                    "school",
                    "shared",
                    "visit"),
            row(
                    "history",
                    "access",
                    "day",
                    "evaluation",
                    "log",
                    "pages",
                    "registration",
                    "regulation",
                    "shared",
                    "timeline",
                    "visit"),
            row("look", "access", "days", "log", "registration", "school", "shared", "timeline", "visit"));

    private ReadingRows() {}
}
