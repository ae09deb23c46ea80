package nl.schoolleidersregister.evaluation.parts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.schoolleidersregister.evaluation.Employment;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.Facts;
import nl.schoolleidersregister.evaluation.Finding;
import nl.schoolleidersregister.evaluation.FindingRule;
import nl.schoolleidersregister.evaluation.Verdict;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands, as every page shows it: the heading is the answer, then until when, the points in one picture,
 * and the six requirements with their reasons. Put it in the model as {@code evaluation} and draw it with {@code
 * parts/evaluation :: answer} and {@code parts/evaluation :: findings}.
 *
 * @param heading what is still needed, or that nothing is
 * @param earningEnd first day on which nothing more can be earned
 * @param daysLeft days from the day looked at to that day; 0 when it is over
 * @param notes what moved the dates or what follows from the outcome
 */
public record ShownEvaluation(
        Line heading,
        String verdict,
        String regulation,
        String regulationTitle,
        LocalDate on,
        LocalDate earningEnd,
        LocalDate lastDay,
        long daysLeft,
        Line standing,
        List<Line> notes,
        @Nullable Halves halves,
        List<ShownFinding> findings,
        List<EntryLine> entries,
        long notWhole,
        List<EntryLine> validated,
        List<Share> shares,
        List<WorkLine> work,
        List<Period> gaps) {

    /** What a competence has. */
    public record Share(String competence, BigDecimal points, boolean enough) {}

    /** Work that counts; {@code until} is null when it still runs. */
    public record WorkLine(
            String function, LocalDate from, @Nullable LocalDate until, BigDecimal fte, long days, boolean onTheDay) {}

    /** Keeps copies that do not change. */
    public ShownEvaluation {
        notes = List.copyOf(notes);
        findings = List.copyOf(findings);
        entries = List.copyOf(entries);
        validated = List.copyOf(validated);
        shares = List.copyOf(shares);
        work = List.copyOf(work);
        gaps = List.copyOf(gaps);
    }

    /**
     * Evaluates facts and puts the outcome into words.
     *
     * @param on the day looked at, not before the first day of the cycle
     * @param voice whom the page speaks to
     * @param titles what an entry is called there
     */
    public static ShownEvaluation of(
            Facts facts, Regulation regulation, LocalDate on, Voice voice, Function<Entry, Title> titles) {
        Subject subject = Subject.of(facts, regulation, on);
        var evaluation = subject.evaluation();
        EntryLines lines = new EntryLines(subject, titles);
        boolean asked = subject.finding(FindingRule.POINTS_TOTAL).required() > 0;
        return new ShownEvaluation(
                Headings.of(subject, voice),
                evaluation.verdict().name(),
                regulation.id().value(),
                regulation.title(),
                on,
                evaluation.earningEnd(),
                evaluation.lastDay(),
                Math.max(0, ChronoUnit.DAYS.between(on, evaluation.earningEnd())),
                Headings.standing(subject, voice),
                notes(subject),
                asked ? Halves.of(subject) : null,
                ShownFindings.of(subject),
                lines.inTotal(),
                lines.notWhole(),
                lines.validated(),
                shares(subject),
                work(subject),
                subject.reasons().gaps());
    }

    /** Whether all is there. */
    public boolean isMet() {
        return findings.stream().allMatch(ShownFinding::met);
    }

    /** Whether something can still be done: nothing mends a gap in work. */
    public boolean isMendable() {
        return findings.stream()
                .anyMatch(finding -> !finding.met() && !finding.code().equals(FindingRule.WORK_GAP.code()));
    }

    /** What moved the due date, and on what terms re-registration is possible. */
    private static List<Line> notes(Subject subject) {
        List<Line> notes = new ArrayList<>();
        var evaluation = subject.evaluation();
        var regulation = subject.regulation();
        long moved = ChronoUnit.DAYS.between(subject.facts().cycle().until(), evaluation.dueDate());
        if (moved > 0) {
            String article = Articles.of(regulation, Articles.Reason.PAUSE);
            notes.add(Line.of("evaluation.note.pause", moved, evaluation.dueDate(), article));
        }
        if (evaluation.earningEnd().isAfter(evaluation.dueDate())) {
            notes.add(Line.of("evaluation.note.extension", evaluation.lastDay(), evaluation.dueDate()));
        }
        // On the first day of a cycle nothing can be there yet: to say so would only frighten.
        if (evaluation.verdict() != Verdict.NOT_ELIGIBLE
                || subject.on().isAfter(subject.facts().cycle().from())) {
            notes.add(Line.of(
                    "evaluation.verdict." + evaluation.verdict().name(),
                    subject.on(),
                    Articles.of(regulation, Articles.Reason.CONDITIONAL),
                    regulation.renewal().conditionalMonths()));
        }
        return notes;
    }

    private static List<Share> shares(Subject subject) {
        long enough = subject.reasons().minutesEach();
        return subject.reasons().competences().entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<Competence, Long> share) -> share.getKey().code()))
                .map(share -> new Share(
                        share.getKey().code(), subject.points(share.getValue()).there(), share.getValue() >= enough))
                .toList();
    }

    private static List<WorkLine> work(Subject subject) {
        return subject.reasons().worked().stream()
                .map(worked -> {
                    Employment work = worked.employment();
                    return new WorkLine(
                            work.function().code(),
                            work.from(),
                            work.until(),
                            work.fte(),
                            worked.days(),
                            worked.onTheDay());
                })
                .sorted(Comparator.comparing(WorkLine::from))
                .toList();
    }

    /** How many requirements are met. */
    static long met(Subject subject) {
        return subject.evaluation().findings().stream().filter(Finding::isMet).count();
    }
}
