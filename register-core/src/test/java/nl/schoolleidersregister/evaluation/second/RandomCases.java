package nl.schoolleidersregister.evaluation.second;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.schoolleidersregister.evaluation.Absence;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evaluation.Employment;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.EntryId;
import nl.schoolleidersregister.evaluation.Extension;
import nl.schoolleidersregister.evaluation.Facts;
import nl.schoolleidersregister.evaluation.OfferingId;
import nl.schoolleidersregister.evaluation.Pause;
import nl.schoolleidersregister.evaluation.ValuedBy;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.JobFunction;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.shared.Period;
import org.jspecify.annotations.Nullable;

/** Draws cases in which days, offerings, forms and amounts meet at their boundaries. The same seed draws the same. */
final class RandomCases {

    /** Order by code point differs from that of {@code String} on the last two; one is empty. */
    private static final List<String> IDS =
            List.of("a", "b", "B", "a1", "a10", "a2", "", "é", "c", "d", "e", "f", "\uFFFD", "\uD83D\uDE00");

    private final Draw draw;
    private final DrawnDays days;
    private final RandomRegulations regulations;

    private RandomCases(long seed) {
        draw = new Draw(seed);
        days = new DrawnDays(draw);
        regulations = new RandomRegulations(draw);
    }

    static RandomCase of(long seed) {
        return new RandomCases(seed).next();
    }

    private RandomCase next() {
        Regulation regulation = regulations.next("R-1");
        Regulation newer = draw.in(2) ? regulations.next("R-2") : regulations.likeButFor(regulation, "R-2");
        LocalDate on =
                draw.in(4) ? days.cycle().until() : days.dayFrom(days.cycle().from());
        return new RandomCase(facts(regulation, newer, on), regulation, newer, on);
    }

    private Facts facts(Regulation regulation, Regulation newer, LocalDate on) {
        return new Facts(
                days.cycle(),
                draw.times(draw.of(0, 0, 0, 1, 2), this::extension),
                entries(regulation.minutesPerPoint()),
                draw.times(draw.number(0, 4), this::employment),
                absences(on),
                pauses(on),
                valuedBy(regulation, newer));
    }

    private Extension extension() {
        return new Extension(draw.of(Extension.Kind.values()), days.day());
    }

    private List<Entry> entries(int minutesPerPoint) {
        return draw.some(draw.number(0, IDS.size()), IDS).stream()
                .map(id -> entry(id, minutesPerPoint))
                .toList();
    }

    private Entry entry(String id, int minutesPerPoint) {
        LocalDate date = draw.in(5) ? days.day() : days.dayFrom(days.cycle().from());
        return new Entry(
                new EntryId(id),
                date,
                draw.in(2) ? date : date.minusDays(draw.in(9) ? draw.number(30, 400) : draw.number(0, 4)),
                draw.in(60) ? 1_000_000 : Math.max(1, draw.number(0, 9) * minutesPerPoint + draw.of(0, 0, -1, 1, 20)),
                draw.of(Basis.VALIDATED, Basis.VALIDATED, Basis.IN_BETWEEN, Basis.EXPLAINED, Basis.PORTFOLIO),
                new Form(draw.of("F1", "F1", "F2", "F3", "WHOLE", "FREE")),
                offering(),
                draw.some(draw.of(1, 1, 2, 3, 4), RandomRegulations.CODES));
    }

    private @Nullable OfferingId offering() {
        return draw.in(2) ? null : new OfferingId(draw.of("o1", "o2", "o3"));
    }

    private Employment employment() {
        LocalDate from = draw.in(3) ? days.cycle().from().minusDays(draw.number(0, 900)) : days.day();
        BigDecimal fte = new BigDecimal(draw.of("1", "1.0", "0.5", "0.2", "0.333", "0.123456789012345678901", "1E-4"));
        JobFunction function = new JobFunction(draw.of("RECTOR", "RECTOR", "TEAMLEIDER", "DOCENT"));
        return new Employment(from, draw.in(2) ? null : days.dayFrom(from.plusDays(1)), fte, function);
    }

    private List<Absence> absences(LocalDate on) {
        List<Absence> absences = new ArrayList<>();
        for (String kind : draw.subset("ILLNESS", "LEAVE", "OTHER")) {
            List<Period> periods = days.apart(3);
            for (Period period : periods) {
                absences.add(new Absence(new AbsenceKind(kind), period.from(), end(period, periods, on)));
            }
        }
        return shuffled(absences);
    }

    private List<Pause> pauses(LocalDate on) {
        List<Period> periods = draw.in(2) ? List.of() : days.apart(3);
        return shuffled(periods.stream()
                .map(period -> new Pause(period.from(), end(period, periods, on)))
                .toList());
    }

    /** The last of the periods may still run, when it has begun. */
    private @Nullable LocalDate end(Period period, List<Period> periods, LocalDate on) {
        boolean mayRun = period.equals(periods.getLast()) && !period.from().isAfter(on);
        return mayRun && draw.in(2) ? null : period.until();
    }

    private List<ValuedBy> valuedBy(Regulation regulation, Regulation newer) {
        List<ValuedBy> rows = new ArrayList<>();
        for (LocalDate from : new TreeSet<>(draw.times(draw.of(0, 0, 1, 2, 3), days::day))) {
            rows.add(new ValuedBy(
                    from,
                    switch (draw.number(0, 3)) {
                        case 0 -> regulation;
                        case 1 -> newer;
                        case 2 -> regulations.next("R-0");
                        default -> regulations.likeButFor(regulation, "R-0");
                    }));
        }
        return shuffled(rows);
    }

    private <T> List<T> shuffled(List<T> values) {
        return draw.some(values.size(), values);
    }
}
