package nl.schoolleidersregister.days;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.browser.StandIn;
import nl.schoolleidersregister.days.web.ShownRound;
import nl.schoolleidersregister.days.web.ShownRound.Failed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The round on the registrar's desk: made, failed for some, or behind. */
@StandIn
@ControllerAdvice
class StandInRound {

    private static final LocalDate DAY = LocalDate.of(2027, 9, 14);
    private static final Instant AT = Instant.parse("2027-09-13T22:01:12Z");

    @ModelAttribute("dayRound")
    @Nullable
    ShownRound dayRound(@RequestParam @Nullable String ronde) {
        return switch (ronde) {
            case "gedaan" -> new ShownRound(DAY, AT, 12, false, List.of());
            case "mislukt" -> new ShownRound(DAY, AT.plusSeconds(100_000), 1, false, failed());
            case "achter" -> new ShownRound(DAY.minusDays(3), AT, 0, true, failed().subList(0, 1));
            case null, default -> null;
        };
    }

    private static List<Failed> failed() {
        return List.of(
                new Failed("awaiting", "Karin Hoekstra (demo)", DAY.minusDays(2), "points.registered"),
                new Failed(
                        "old", null, DAY, "java.lang.IllegalStateException: No cycle from 2026-01-15 to 2026-01-15"));
    }
}
