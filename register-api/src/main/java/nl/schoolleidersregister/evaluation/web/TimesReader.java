package nl.schoolleidersregister.evaluation.web;

import static nl.schoolleidersregister.evaluation.web.InputRule.FTE_OUTSIDE;
import static nl.schoolleidersregister.evaluation.web.InputRule.NO_DAYS;
import static nl.schoolleidersregister.evaluation.web.InputRule.ON_BEFORE_CYCLE;
import static nl.schoolleidersregister.evaluation.web.InputRule.OVERLAP;
import static nl.schoolleidersregister.evaluation.web.InputRule.TOO_PRECISE;
import static nl.schoolleidersregister.evaluation.web.InputRule.UNKNOWN_KIND;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schoolleidersregister.evaluation.Absence;
import nl.schoolleidersregister.evaluation.Employment;
import nl.schoolleidersregister.evaluation.Extension;
import nl.schoolleidersregister.evaluation.Pause;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.regulation.JobFunction;
import nl.schoolleidersregister.shared.Period;

/** Reads work, and the times that give more of it, ask less or stop the clock. */
final class TimesReader {

    /** Decimals of a part of full time, so that adding them stays cheap. */
    private static final int MOST_DECIMALS = 100;

    private final InputErrors errors;
    private final Vocabulary words;
    private final Optional<LocalDate> on;

    TimesReader(InputErrors errors, Vocabulary words, Optional<LocalDate> on) {
        this.errors = errors;
        this.words = words;
        this.on = on;
    }

    /** A stretch of days at the place where it was sent, to see whether it overlaps another. */
    private record Stretch(Fields at, Period days) {}

    /** The cycle; the day looked at must not lie before it. */
    Optional<Period> cycle(Fields root) {
        return root.object("cycle", List.of("from", "until")).flatMap(cycle -> {
            var from = cycle.day("from");
            var until = cycle.day("until");
            on.filter(day -> from.isPresent() && day.isBefore(from.get()))
                    .ifPresent(_ -> root.wrong("on", ON_BEFORE_CYCLE));
            return from.flatMap(first -> until.flatMap(end -> days(cycle, "until", first, end)));
        });
    }

    private static Optional<Period> days(Fields fields, String field, LocalDate from, LocalDate until) {
        if (from.isBefore(until)) {
            return Optional.of(new Period(from, until));
        }
        fields.wrong(field, NO_DAYS);
        return Optional.empty();
    }

    List<Extension> extensions(Fields root) {
        List<Extension> extensions = new ArrayList<>();
        rows(root, "extensions", List.of("kind", "until")).forEach(row -> {
            var code = row.text("kind");
            var kind = code.flatMap(TimesReader::extensionKind);
            if (code.isPresent() && kind.isEmpty()) {
                row.wrong("kind", UNKNOWN_KIND);
            }
            var until = row.day("until");
            kind.ifPresent(why -> until.ifPresent(day -> extensions.add(new Extension(why, day))));
        });
        return extensions;
    }

    private static Optional<Extension.Kind> extensionKind(String code) {
        return Arrays.stream(Extension.Kind.values())
                .filter(kind -> kind.name().equals(code))
                .findFirst();
    }

    List<Employment> employments(Fields root) {
        return root.list("employments")
                .flatMap(row -> row.fields(errors, List.of("from", "until", "fte", "function")).stream())
                .flatMap(row -> employment(row).stream())
                .toList();
    }

    private Optional<Employment> employment(Fields row) {
        var from = row.day("from");
        var until = row.until();
        from.ifPresent(first -> until.map(Fields.Until::day).ifPresent(end -> days(row, "until", first, end)));
        var fte = row.number("fte");
        fte.flatMap(TimesReader::wrongWithFte).ifPresent(rule -> row.wrong("fte", rule));
        var function = row.text("function").map(JobFunction::new);
        return errors.isEmpty()
                ? Optional.of(new Employment(
                        from.orElseThrow(), until.orElseThrow().day(), fte.orElseThrow(), function.orElseThrow()))
                : Optional.empty();
    }

    private static Optional<InputRule> wrongWithFte(BigDecimal fte) {
        if (fte.signum() <= 0 || fte.compareTo(BigDecimal.ONE) > 0) {
            return Optional.of(FTE_OUTSIDE);
        }
        return fte.scale() > MOST_DECIMALS ? Optional.of(TOO_PRECISE) : Optional.empty();
    }

    List<Absence> absences(Fields root) {
        List<Absence> absences = new ArrayList<>();
        Map<AbsenceKind, List<Stretch>> stretches = new HashMap<>();
        rows(root, "absences", List.of("kind", "from", "until")).forEach(row -> {
            var kind = row.text("kind").map(AbsenceKind::new);
            kind.filter(words::lacks).ifPresent(_ -> row.wrong("kind", UNKNOWN_KIND));
            var from = row.day("from");
            var until = row.until();
            var stretch = stretch(row, from, until);
            kind.ifPresent(code -> stretch.ifPresent(days ->
                    stretches.computeIfAbsent(code, _ -> new ArrayList<>()).add(days)));
            if (errors.isEmpty()) {
                absences.add(new Absence(
                        kind.orElseThrow(),
                        from.orElseThrow(),
                        until.orElseThrow().day()));
            }
        });
        stretches.values().forEach(TimesReader::judgeOverlaps);
        return absences;
    }

    List<Pause> pauses(Fields root) {
        List<Pause> pauses = new ArrayList<>();
        List<Stretch> stretches = new ArrayList<>();
        rows(root, "pauses", List.of("from", "until")).forEach(row -> {
            var from = row.day("from");
            var until = row.until();
            stretch(row, from, until).ifPresent(stretches::add);
            if (errors.isEmpty()) {
                pauses.add(new Pause(from.orElseThrow(), until.orElseThrow().day()));
            }
        });
        judgeOverlaps(stretches);
        return pauses;
    }

    private List<Fields> rows(Fields root, String name, List<String> names) {
        return root.optionalList(name)
                .flatMap(row -> row.fields(errors, names).stream())
                .toList();
    }

    /** What still runs is read as {@code on} plus one day; without a day to look at it is not judged. */
    private Optional<Stretch> stretch(Fields row, Optional<LocalDate> from, Optional<Fields.Until> until) {
        if (from.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        var end = until.get().day();
        var days = end == null
                ? on.flatMap(day -> days(row, "from", from.get(), day.plusDays(1)))
                : days(row, "until", from.get(), end);
        return days.map(period -> new Stretch(row, period));
    }

    private static void judgeOverlaps(List<Stretch> stretches) {
        stretches.sort(Comparator.comparing(stretch -> stretch.days().from()));
        var free = LocalDate.MIN;
        for (var stretch : stretches) {
            if (stretch.days().from().isBefore(free)) {
                stretch.at().wrong("from", OVERLAP);
            }
            free = free.isAfter(stretch.days().until()) ? free : stretch.days().until();
        }
    }
}
