package nl.schoolleidersregister.evaluation.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.EntryResult;
import nl.schoolleidersregister.evaluation.EntryRule;
import nl.schoolleidersregister.evaluation.NotCounted;
import nl.schoolleidersregister.regulation.FormCap;
import nl.schoolleidersregister.regulation.Regulation;
import org.jspecify.annotations.Nullable;

/** Tells of entries what each counted, what did not count, and the article that took it. */
final class EntryLines {

    private static final FormCap NONE = new FormCap(null, null, null, null);
    private static final int MINUTES_PER_HOUR = 60;

    private final Subject subject;
    private final Function<Entry, Title> titles;

    EntryLines(Subject subject, Function<Entry, Title> titles) {
        this.subject = subject;
        this.titles = titles;
    }

    /** Every entry, with its minutes in the total. */
    List<EntryLine> inTotal() {
        return lines(subject.evaluation().entries(), EntryResult::counted, this::notes);
    }

    /** The entries that count as validated, with those minutes. */
    List<EntryLine> validated() {
        List<EntryResult> validated = subject.evaluation().entries().stream()
                .filter(result -> subject.validated(result.id()) > 0)
                .toList();
        return lines(validated, result -> subject.validated(result.id()), this::notesOnValidated);
    }

    /** How many entries lost minutes. */
    long notWhole() {
        return subject.evaluation().entries().stream()
                .filter(result -> !result.notCounted().isEmpty())
                .count();
    }

    private List<EntryLine> lines(
            List<EntryResult> results, ToLongFunction<EntryResult> counted, Function<EntryResult, List<Line>> notes) {
        return results.stream()
                .map(result -> {
                    Entry entry = subject.entry(result);
                    return new EntryLine(
                            entry.id().value(),
                            titles.apply(entry),
                            entry.firstDay(),
                            entry.date(),
                            new Points(entry.minutes(), MINUTES_PER_HOUR).there(),
                            entry.basis().name(),
                            entry.form().code(),
                            subject.points(counted.applyAsLong(result)).there(),
                            notes.apply(result));
                })
                .toList();
    }

    private List<Line> notes(EntryResult result) {
        Entry entry = subject.entry(result);
        List<Line> notes = new ArrayList<>();
        result.notCounted().forEach(lost -> notes.add(lost(entry, lost)));
        if (isWhole(result, entry)) {
            String article = Articles.of(subject.regulation(), Articles.Reason.WHOLE_FORM);
            notes.add(Line.of("evaluation.whole-form", article));
        }
        return notes;
    }

    private static boolean isWhole(EntryResult result, Entry entry) {
        long lost = result.notCounted().stream().mapToLong(NotCounted::minutes).sum();
        return result.counted() + lost > entry.minutes();
    }

    private List<Line> notesOnValidated(EntryResult result) {
        Entry entry = subject.entry(result);
        if (entry.basis() != Basis.IN_BETWEEN) {
            return notes(result);
        }
        Regulation regulation = subject.regulation();
        String article = Articles.of(regulation, Articles.Reason.IN_BETWEEN);
        List<Line> notes = new ArrayList<>();
        notes.add(Line.of("evaluation.in-between", regulation.inBetweenCapPoints(), article));
        long rest = result.counted() - subject.validated(result.id());
        if (rest > 0) {
            notes.add(Line.of("evaluation.in-between.rest", subject.points(rest).there()));
        }
        return notes;
    }

    private Line lost(Entry entry, NotCounted lost) {
        Regulation values = Articles.valuing(subject.facts(), subject.regulation(), entry.date());
        String article = Articles.of(values, lost.rule());
        Object cap = cap(values.formCaps().getOrDefault(entry.form(), NONE), lost.rule());
        return Line.of(
                "evaluation.lost." + lost.rule().code(),
                subject.points(lost.minutes()).missing(),
                article,
                cap,
                subject.on());
    }

    /** The cap that took, in points; 0 where none did. */
    static int cap(FormCap caps, EntryRule rule) {
        return switch (rule) {
            case CAP_PER_DAY -> orNone(caps.perDay());
            case CAP_PER_ENTRY -> orNone(caps.perEntry());
            case CAP_PER_CALENDAR_YEAR -> orNone(caps.perCalendarYear());
            case CAP_PER_CYCLE -> orNone(caps.perCycle());
            case OUTSIDE_CYCLE, AFTER_DATE, FORM_WITHOUT_POINTS, OFFERING_ONCE, REST_ROOM -> 0;
        };
    }

    private static int orNone(@Nullable Integer cap) {
        return cap == null ? 0 : cap;
    }
}
