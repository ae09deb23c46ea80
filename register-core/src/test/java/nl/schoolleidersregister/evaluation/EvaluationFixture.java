package nl.schoolleidersregister.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.regulation.JobFunction;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.regulation.RegulationDraft;
import nl.schoolleidersregister.regulation.RegulationFixture;
import nl.schoolleidersregister.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * Facts in sentences, and the evaluation of them: {@code given().entries(validated("a1", "2023-03-10", 720)).on(day)}.
 * Without more: a cycle of four years from 1 August 2022 under VO-2026, full-time work all along.
 */
public final class EvaluationFixture {

    private Period cycle = period("2022-08-01", "2026-08-01");
    private Regulation regulation = RegulationFixture.VO_2026;
    private List<Employment> employments = new ArrayList<>(List.of(employment("2019-08-01", null, "1.0", "DIRECTEUR")));
    private final List<Extension> extensions = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private final List<Pause> pauses = new ArrayList<>();
    private final List<ValuedBy> valuedBy = new ArrayList<>();

    private EvaluationFixture() {}

    public static EvaluationFixture given() {
        return new EvaluationFixture();
    }

    public EvaluationFixture cycle(String from, String until) {
        this.cycle = period(from, until);
        return this;
    }

    public EvaluationFixture regulation(RegulationDraft draft) {
        this.regulation = draft.adopt();
        return this;
    }

    public EvaluationFixture entries(EntryFixture... more) {
        Arrays.stream(more).map(EntryFixture::entry).forEach(entries::add);
        return this;
    }

    public EvaluationFixture extended(Extension.Kind kind, String until) {
        extensions.add(new Extension(kind, LocalDate.parse(until)));
        return this;
    }

    public EvaluationFixture neverEmployed() {
        this.employments = new ArrayList<>();
        return this;
    }

    public EvaluationFixture employed(String from, @Nullable String until, String fte) {
        return employed(from, until, fte, "DIRECTEUR");
    }

    public EvaluationFixture employed(String from, @Nullable String until, String fte, String function) {
        employments.add(employment(from, until, fte, function));
        return this;
    }

    public EvaluationFixture absent(String kind, String from, @Nullable String until) {
        absences.add(new Absence(new AbsenceKind(kind), LocalDate.parse(from), day(until)));
        return this;
    }

    public EvaluationFixture paused(String from, @Nullable String until) {
        pauses.add(new Pause(LocalDate.parse(from), day(until)));
        return this;
    }

    public EvaluationFixture valuedBy(String from, RegulationDraft draft) {
        valuedBy.add(new ValuedBy(LocalDate.parse(from), draft.adopt()));
        return this;
    }

    public Facts facts() {
        return new Facts(cycle, extensions, entries, employments, absences, pauses, valuedBy);
    }

    public Evaluation on(String day) {
        return Evaluator.evaluate(facts(), regulation, LocalDate.parse(day));
    }

    /** What the numbers of that evaluation are made from. */
    public Reasons reasonsOn(String day) {
        return Reasons.of(on(day), facts(), regulation, LocalDate.parse(day));
    }

    /** On the last day of the cycle as it was set. */
    public Evaluation onTheLastDay() {
        return Evaluator.evaluate(facts(), regulation, cycle.until().minusDays(1));
    }

    static long counted(Evaluation evaluation, String id) {
        return result(evaluation, id).counted();
    }

    /** What was taken from one entry, as {@code rule minutes}. */
    static List<String> taken(Evaluation evaluation, String id) {
        return result(evaluation, id).notCounted().stream()
                .map(notCounted -> notCounted.rule().code() + " " + notCounted.minutes())
                .toList();
    }

    private static EntryResult result(Evaluation evaluation, String id) {
        return evaluation.entries().stream()
                .filter(entry -> entry.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Employment employment(String from, @Nullable String until, String fte, String function) {
        return new Employment(LocalDate.parse(from), day(until), new BigDecimal(fte), new JobFunction(function));
    }

    private static Period period(String from, String until) {
        return new Period(LocalDate.parse(from), LocalDate.parse(until));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
