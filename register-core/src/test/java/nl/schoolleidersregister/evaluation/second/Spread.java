package nl.schoolleidersregister.evaluation.second;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Regulation;

/** Step 12: breadth. */
record Spread(Minutes minutes, Regulation regulation, Asked asked) {

    /** Codes that reach it. */
    long codesThatReach() {
        Map<Competence, Long> minutesByCode = new HashMap<>();
        for (Entry entry : minutes.inOrder()) {
            // "per entry and final code rounded down once"
            shares(entry).forEach((code, share) -> minutesByCode.merge(code, share.floor(), Long::sum));
        }
        // "A code reaches it only with at least 1 minute."
        return minutesByCode.values().stream()
                .filter(sum -> sum >= 1 && sum >= threshold())
                .count();
    }

    /** "pointsEach x minutesPerPoint x required total / (requiredPoints x minutesPerPoint), rounded down." */
    private long threshold() {
        long asksAll = (long) regulation.requiredPoints() * regulation.minutesPerPoint();
        // Nothing to divide by: the required total is 0 too, and of that every share is 0.
        if (asksAll == 0) {
            return 0;
        }
        return Fraction.of(regulation.breadth().pointsEach())
                .times(regulation.minutesPerPoint())
                .times(asked.requiredTotal())
                .dividedBy(asksAll)
                .floor();
    }

    /**
     * "The minutes of each entry after step 6 are divided equally over its competences; the share of a code that the
     * regulation's mapping maps to k codes is divided equally over those k; a code not in mapping stays itself."
     */
    private Map<Competence, Fraction> shares(Entry entry) {
        Map<Competence, Fraction> shares = new HashMap<>();
        Fraction share =
                Fraction.of(minutes.afterCaps(entry), entry.competences().size());
        for (Competence code : entry.competences()) {
            List<Competence> finals = regulation.mapping().getOrDefault(code, List.of(code));
            finals.forEach(last -> shares.merge(last, share.dividedBy(finals.size()), Fraction::plus));
        }
        return shares;
    }
}
