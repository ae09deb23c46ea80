package nl.schoolleidersregister.quality.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.schoolleidersregister.quality.Drift;
import nl.schoolleidersregister.quality.Drift.InHalfYear;
import nl.schoolleidersregister.quality.HalfYear;
import nl.schoolleidersregister.quality.Measured;
import nl.schoolleidersregister.recognition.RecognitionId;
import org.jspecify.annotations.Nullable;

/**
 * How an assessor marked in a half-year beside the others, as it stands on a page.
 *
 * @param compared marks that another gave one beside
 * @param steps above 0 higher than the others; null below the fewest that make a figure
 * @param since the half-year that {@code change} is told from; null where nothing is told
 * @param change how much higher than then; null where there are not two figures to compare
 */
record LeniencyLine(
        RecognitionId assessor,
        String name,
        HalfYear halfYear,
        int compared,
        @Nullable BigDecimal steps,
        @Nullable HalfYear since,
        @Nullable BigDecimal change) {

    private static final int DECIMALS = 2;

    /** The lines of one assessor, the latest half-year first. */
    static List<LeniencyLine> of(RecognitionId assessor, String name, Drift drift) {
        var lines = new ArrayList<LeniencyLine>();
        var enough = new ArrayList<InHalfYear>();
        for (var one : drift.course()) {
            var told = one.leniency();
            if (told.compared() < Measured.FEWEST) {
                lines.addFirst(new LeniencyLine(assessor, name, one.halfYear(), told.compared(), null, null, null));
                continue;
            }
            enough.add(one);
            var change = new Drift(enough).change();
            lines.addFirst(new LeniencyLine(
                    assessor,
                    name,
                    one.halfYear(),
                    told.compared(),
                    told.steps().rounded(DECIMALS),
                    change.isPresent() ? enough.getFirst().halfYear() : null,
                    change.map(steps -> steps.rounded(DECIMALS)).orElse(null)));
        }
        return lines;
    }
}
