package nl.schoolleidersregister.evaluation.parts;

import java.time.LocalDate;
import java.util.Comparator;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.EntryRule;
import nl.schoolleidersregister.evaluation.Facts;
import nl.schoolleidersregister.evaluation.ValuedBy;
import nl.schoolleidersregister.regulation.Regulation;

/**
 * The article behind a reason. A regulation names the articles of its findings and may name more, by the code of the
 * rule; for what it does not name these are the letters of the first regulation (reglement herregistratie VO-2026).
 */
final class Articles {

    private Articles() {}

    /** A reason that is no rule about a single entry. */
    enum Reason {
        /** What is in between counts as validated up to a cap. */
        IN_BETWEEN("points.in-between", "B5"),
        /** What need not be validated. */
        FREE_ROOM("rest.room", "B4"),
        /** A form that is enough by itself. */
        WHOLE_FORM("form.whole", "B11"),
        /** Less is asked after absence. */
        ABSENCE("absence", "C3"),
        /** The clock stood still. */
        PAUSE("pause", "C4"),
        /** Provisional re-registration. */
        CONDITIONAL("renewal.conditional", "D3");

        private final String code;
        private final String article;

        Reason(String code, String article) {
            this.code = code;
            this.article = article;
        }
    }

    static String of(Regulation regulation, Reason reason) {
        return regulation.articles().getOrDefault(reason.code, reason.article);
    }

    /** The article of the rule that took minutes of an entry, by the regulation that values the entry's own day. */
    static String of(Facts facts, Regulation judges, Entry entry, EntryRule rule) {
        return of(valuing(facts, judges, entry.date()), rule);
    }

    /** The regulation that says what an entry of this day is worth. */
    static Regulation valuing(Facts facts, Regulation judges, LocalDate date) {
        return facts.valuedBy().stream()
                .filter(row -> !row.from().isAfter(date))
                .max(Comparator.comparing(ValuedBy::from))
                .map(ValuedBy::regulation)
                .orElse(judges);
    }

    static String of(Regulation regulation, EntryRule rule) {
        return regulation.articles().getOrDefault(rule.code(), usual(rule));
    }

    private static String usual(EntryRule rule) {
        return switch (rule) {
            case OUTSIDE_CYCLE, AFTER_DATE -> "B1";
            case FORM_WITHOUT_POINTS -> "B9";
            case CAP_PER_DAY, CAP_PER_ENTRY -> "B8";
            case OFFERING_ONCE -> "B10";
            case CAP_PER_CALENDAR_YEAR -> "B6";
            case CAP_PER_CYCLE -> "B7";
            case REST_ROOM -> "B4";
        };
    }
}
