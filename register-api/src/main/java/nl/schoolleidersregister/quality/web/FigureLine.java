package nl.schoolleidersregister.quality.web;

import java.math.BigDecimal;
import nl.schoolleidersregister.quality.Agreement;
import nl.schoolleidersregister.quality.Measured;
import nl.schoolleidersregister.quality.Weighting;
import nl.schoolleidersregister.quality.view.Rubric;
import org.jspecify.annotations.Nullable;

/**
 * How far assessors agreed on a competence in a half-year, as it stands on a page.
 *
 * @param kappa rounded down; null where no figure is shown
 * @param weighted the same with linear weights; null there too, and where there are only two marks
 */
record FigureLine(
        Rubric rubric,
        Measured measured,
        State state,
        @Nullable BigDecimal kappa,
        @Nullable BigDecimal weighted) {

    private static final int DECIMALS = 2;

    /** What can be said. */
    enum State {
        /** Too few pairs for a figure. */
        FEW,
        /** Everybody gave one and the same mark: no figure says anything. */
        ONE_MARK,
        /** Below the norm. */
        LOW,
        /** At the norm or above it. */
        REACHED
    }

    static FigureLine of(Rubric rubric, Measured measured) {
        if (!measured.isEnough()) {
            return new FigureLine(rubric, measured, State.FEW, null, null);
        }
        var agreement = measured.agreement(Weighting.NONE);
        return agreement instanceof Agreement.Kappa(var _, var value)
                ? new FigureLine(
                        rubric,
                        measured,
                        agreement.needsCalibration() ? State.LOW : State.REACHED,
                        value.roundedDown(DECIMALS),
                        rubric.isGraded() ? weighted(measured) : null)
                : new FigureLine(rubric, measured, State.ONE_MARK, null, null);
    }

    private static @Nullable BigDecimal weighted(Measured measured) {
        return measured.agreement(Weighting.LINEAR) instanceof Agreement.Kappa(var _, var value)
                ? value.roundedDown(DECIMALS)
                : null;
    }

    /** Where what it rests on stands. */
    public String href() {
        return QualityController.HERE + "/" + rubric.path() + "/" + measured.halfYear() + "/" + measured.competence();
    }
}
