package nl.schoolleidersregister.history.web;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schoolleidersregister.history.view.Known;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.CycleEvent.AbsenceRecorded;
import nl.schoolleidersregister.registration.CycleEvent.PauseStarted;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentEnded;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentStarted;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsEarned;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsReversed;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import nl.schoolleidersregister.shared.Event;

/**
 * The two clocks in one picture: above the day that a fact is about, below the day it was recorded.
 *
 * @param strokes one for each fact, the striking ones last, so that they lie on top
 * @param late how many were recorded long after their day, or took something back
 */
record Lanes(List<Stroke> strokes, List<Mark> years, long late) {

    /** Days after which a fact came late: a provider has two months (art. H1). */
    private static final int LATE_DAYS = 62;

    /** More than these cannot be told apart in a picture. */
    private static final int MOST = 150;

    Lanes {
        strokes = List.copyOf(strokes);
        years = List.copyOf(years);
    }

    /** From where above to where below, in percents of the width. */
    record Stroke(double happened, double recorded, boolean striking) {}

    /** A year, where it stands, and on which side of its place its text does. */
    record Mark(String text, double at, String anchor) {}

    /** The facts between two days; the second is the end of the picture. */
    static Lanes of(List<LoggedEvent> facts, LocalDate from, LocalDate until) {
        var days = Math.max(1, ChronoUnit.DAYS.between(from, until));
        var earned = earnedOn(facts);
        var spans = facts.stream()
                .map(fact -> new Span(happenedOn(fact, earned), Known.recordedOn(fact), fact.event()))
                .filter(span -> !span.recorded().isBefore(from))
                .toList();
        var drawn = spans.subList(Math.max(0, spans.size() - MOST), spans.size());
        var strokes = Stream.of(false, true)
                .flatMap(striking -> drawn.stream()
                        .filter(span -> span.isStriking() == striking)
                        .map(span -> new Stroke(
                                percent(span.happened(), from, days), percent(span.recorded(), from, days), striking)))
                .distinct()
                .toList();
        return new Lanes(
                strokes,
                years(from, until, days),
                drawn.stream().filter(Span::isStriking).count());
    }

    private record Span(LocalDate happened, LocalDate recorded, Event fact) {

        boolean isStriking() {
            return fact instanceof PePointsReversed
                    || (fact instanceof PePointsEarned && recorded.isAfter(happened.plusDays(LATE_DAYS)));
        }
    }

    private static Map<CreditId, LocalDate> earnedOn(List<LoggedEvent> facts) {
        return facts.stream()
                .map(LoggedEvent::event)
                .filter(PePointsEarned.class::isInstance)
                .map(fact -> ((PePointsEarned) fact).points())
                .collect(toMap(points -> points.credit(), points -> points.day(), (first, _) -> first));
    }

    private static LocalDate happenedOn(LoggedEvent fact, Map<CreditId, LocalDate> earned) {
        return switch (fact.event()) {
            case PePointsEarned points -> points.points().day();
            case PePointsReversed gone -> earned.getOrDefault(gone.credit(), Known.recordedOn(fact));
            case EmploymentStarted work -> work.from();
            case EmploymentEnded work -> work.until();
            case AbsenceRecorded absence -> absence.from();
            case PauseStarted pause -> pause.from();
            case Registered registered -> registered.cycle().from();
            default -> Known.recordedOn(fact);
        };
    }

    private static double percent(LocalDate day, LocalDate from, long days) {
        var at = Math.clamp(ChronoUnit.DAYS.between(from, day), 0L, days);
        return Math.round(1000.0 * at / days) / 10.0;
    }

    private static List<Mark> years(LocalDate from, LocalDate until, long days) {
        return IntStream.rangeClosed(from.getYear() + 1, until.getYear())
                .mapToObj(year ->
                        new Mark(Integer.toString(year), percent(LocalDate.of(year, 1, 1), from, days), "middle"))
                .filter(mark -> mark.at() < 92)
                .toList();
    }
}
