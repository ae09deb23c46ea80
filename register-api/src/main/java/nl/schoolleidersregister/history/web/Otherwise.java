package nl.schoolleidersregister.history.web;

import static java.util.Comparator.reverseOrder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.schoolleidersregister.evaluation.FindingRule;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.history.view.Clocks;
import nl.schoolleidersregister.history.view.History;
import nl.schoolleidersregister.history.view.Known;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsReversed;
import org.jspecify.annotations.Nullable;

/**
 * A day on which the register showed something else about the same thing.
 *
 * @param clocks where that is to be seen
 * @param validated validated points that stood there then
 * @param total points in all
 * @param verdict what they came to
 * @param since facts that were recorded after it, for whoever wants to know why
 */
record Otherwise(Clocks clocks, BigDecimal validated, BigDecimal total, String verdict, List<LoggedEvent> since) {

    private static final int MOST = 3;

    Otherwise {
        since = List.copyOf(since);
    }

    /**
     * Looks at what was known on the day itself, and on the eve of each day on which something was taken back.
     *
     * @param shown what the page shows
     */
    static List<Otherwise> than(Past shown, History history, Pasts pasts) {
        return candidates(shown.clocks(), history)
                .map(clocks -> pasts.of(history, clocks))
                .filter(then -> then.isOfTheCycleOf(shown) && !then.looksLike(shown))
                .flatMap(then -> of(then, shown.clocks(), history))
                .limit(MOST)
                .toList();
    }

    private static Stream<Clocks> candidates(Clocks shown, History history) {
        var takenBack = history.knownOn(shown.knownOn()).stream()
                .filter(fact -> fact.event() instanceof PePointsReversed)
                .map(Known::recordedOn)
                .distinct()
                .sorted(reverseOrder())
                .map(day -> day.minusDays(1))
                .limit(MOST)
                .map(eve -> new Clocks(earlier(shown.validOn(), eve), eve));
        return Stream.concat(
                        shown.validOn().isBefore(shown.knownOn())
                                ? Stream.of(shown.knowing(shown.validOn()))
                                : Stream.empty(),
                        takenBack)
                .filter(clocks -> !clocks.equals(shown))
                .filter(clocks ->
                        !clocks.knownOn().isBefore(history.firstKnownOn().orElseThrow()))
                .distinct();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Stream<Otherwise> of(Past then, Clocks shown, History history) {
        var judged = then.judged();
        return judged == null ? Stream.empty() : Stream.of(of(judged, then.clocks(), shown, history));
    }

    private static Otherwise of(Rulebook.Judged judged, Clocks clocks, Clocks shown, History history) {
        var known = history.knownOn(clocks.knownOn()).size();
        var later = history.knownOn(shown.knownOn());
        return new Otherwise(
                clocks,
                points(judged, FindingRule.POINTS_VALIDATED),
                points(judged, FindingRule.POINTS_TOTAL),
                judged.evaluation().verdict().name(),
                whatTookBack(later.subList(Math.min(known, later.size()), later.size())));
    }

    /** What was taken back says why; where nothing was, what came first does. */
    private static List<LoggedEvent> whatTookBack(List<LoggedEvent> later) {
        var gone = later.stream()
                .filter(fact -> fact.event() instanceof PePointsReversed)
                .toList();
        return (gone.isEmpty() ? later : gone).stream().limit(1).toList();
    }

    /** The first fact after it; null for none. */
    @Nullable
    LoggedEvent first() {
        return since.isEmpty() ? null : since.getFirst();
    }

    private static BigDecimal points(Rulebook.Judged judged, FindingRule rule) {
        return BigDecimal.valueOf(judged.evaluation().finding(rule).achieved())
                .divide(BigDecimal.valueOf(judged.regulation().minutesPerPoint()), 2, RoundingMode.DOWN)
                .stripTrailingZeros();
    }
}
