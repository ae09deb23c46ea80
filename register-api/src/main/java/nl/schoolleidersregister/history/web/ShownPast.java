package nl.schoolleidersregister.history.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.evaluation.parts.ShownEvaluation;
import nl.schoolleidersregister.evaluation.parts.WhyLinks;
import nl.schoolleidersregister.registration.Status;
import org.jspecify.annotations.Nullable;

/**
 * A dossier by two clocks, as the registrar's page shows it.
 *
 * @param here address of the page with the two dates
 * @param form what stands in the fields
 * @param validOn the day asked about
 * @param knownOn the day whose knowledge it is
 * @param looksBack whether either day is not today
 * @param status null before the dossier
 * @param evaluation null on a day on which no cycle ran
 * @param why where the facts behind each line are told
 * @param otherwise days on which it looked different, the latest first
 */
record ShownPast(
        String here,
        String dossier,
        ClocksForm form,
        LocalDate validOn,
        LocalDate knownOn,
        boolean looksBack,
        @Nullable Status status,
        @Nullable ShownEvaluation evaluation,
        WhyLinks why,
        Lanes lanes,
        List<Different> otherwise) {

    ShownPast {
        otherwise = List.copyOf(otherwise);
    }

    /**
     * That it looked different.
     *
     * @param because the fact that changed it; null where none did by itself
     * @param becauseOn the day that was recorded; null likewise
     * @param href where it is shown
     */
    record Different(
            LocalDate validOn,
            LocalDate knownOn,
            BigDecimal validated,
            BigDecimal total,
            String verdict,
            @Nullable String because,
            @Nullable LocalDate becauseOn,
            String href) {}
}
