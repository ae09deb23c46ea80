package nl.schoolleidersregister.regulation.web;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schoolleidersregister.pages.Texts;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.regulation.AbsenceReduction;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.FormCap;
import nl.schoolleidersregister.regulation.JobFunction;
import nl.schoolleidersregister.regulation.Percent;
import nl.schoolleidersregister.regulation.Regulation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** The provisions of one regulation in words; each has a text of its own, message keys {@code clause.<id>}. */
final class ClauseList {

    private static final Map<String, String> ARTICLES_OF_CAPS = Map.of("INTERVISION", "B6", "COACHING", "B7");

    private final Regulation regulation;
    private final Texts texts;
    private final MessageSource messages;
    private final List<Clause> clauses = new ArrayList<>();

    ClauseList(Regulation regulation, Texts texts, MessageSource messages) {
        this.regulation = regulation;
        this.texts = texts;
        this.messages = messages;
    }

    List<Clause> all() {
        admission();
        cycle();
        caps();
        breadth();
        work();
        renewal();
        procedure();
        return List.copyOf(clauses);
    }

    private void admission() {
        var admission = regulation.admission();
        add("A2", "aspirant", admission.aspirantMonths());
        add("A3", "qualification", admission.qualificationMonths());
        add("A4", "old-qualification", admission.qualificationYears(), admission.priorMonths());
    }

    private void cycle() {
        add("B1", "cycle", regulation.cycleMonths());
        add("B2", "points", regulation.requiredPoints(), regulation.minutesPerPoint());
        add("B3", "validated", percent(regulation.minimumValidatedPercent()), validatedPoints());
        add("B5", "in-between", regulation.inBetweenCapPoints());
    }

    private void caps() {
        regulation.formCaps().forEach(this::cap);
        addList("B9", "without-points", regulation.formsWithoutPoints(), this::form);
        either("B10", "same-offering", regulation.sameOfferingOncePerCycle() ? "once" : "more-often");
        addList("B11", "whole", regulation.formsCountingAsWhole(), this::form);
    }

    private void cap(Form form, FormCap cap) {
        var parts = Stream.of(
                        part("per-day", cap.perDay()),
                        part("per-entry", cap.perEntry()),
                        part("per-year", cap.perCalendarYear()),
                        part("per-cycle", cap.perCycle()))
                .flatMap(Function.identity())
                .collect(joining(", "));
        if (!parts.isEmpty()) {
            var article = ARTICLES_OF_CAPS.getOrDefault(form.code(), "B8");
            clauses.add(new Clause(article, "cap." + form.code(), texts.of("clause.cap", List.of(form(form), parts))));
        }
    }

    private Stream<String> part(String of, @Nullable Integer points) {
        return points == null ? Stream.empty() : Stream.of(texts.of("clause.cap." + of, List.of(points)));
    }

    private void breadth() {
        var breadth = regulation.breadth();
        add("B12", "breadth", breadth.competences(), breadth.pointsEach());
        add("B12", "standard", regulation.standard().value());
        regulation.mapping().forEach(this::mapped);
        add("B13", "carry-over", regulation.carryOverPoints());
    }

    private void mapped(Competence from, List<Competence> to) {
        var codes = to.stream().map(Competence::code).collect(joining(", "));
        clauses.add(
                new Clause("B12", "mapping." + from.code(), texts.of("clause.mapping", List.of(from.code(), codes))));
    }

    private void work() {
        var work = regulation.work();
        add("C1", "hours", work.hoursPerCycle(), work.fullTimeHoursPerYear());
        addList("C1", "functions", regulation.functions(), this::function);
        add("C2", "gap", work.maximumGapMonths());
        regulation.absences().forEach(this::absence);
        add("C4", "pause", regulation.maximumPauseMonths());
        add("C5", "own-statement", percent(regulation.ownStatementSamplePercent()));
    }

    private void absence(AbsenceKind kind, AbsenceReduction reduction) {
        var words = List.<Object>of(
                word("check.absence-kind." + kind.code(), kind.code()),
                reduction.fromMonths(),
                reduction.perMonths(),
                reduction.reductionPoints());
        clauses.add(new Clause("C3", "absence." + kind.code(), texts.of("clause.absence", words)));
    }

    private void renewal() {
        var renewal = regulation.renewal();
        add("D1", "window", renewal.windowMonths());
        addList("D1", "notices", renewal.noticeMonths(), Object::toString);
        add("D3", "conditional", percent(renewal.conditionalFromPercent()), renewal.conditionalMonths());
        add("D4", "late", renewal.lateMonths());
        add("D5", "deferral", renewal.deferralMonths(), renewal.deferralTotalMonths());
    }

    private void procedure() {
        var procedure = regulation.procedure();
        add("G2", "explanations", percent(regulation.explanationSamplePercent()));
        add("I1", "decision", procedure.decisionWeeks(), procedure.extensionWeeks());
        add("I1", "answer", procedure.answerDays());
        add("I1", "view", procedure.viewWeeks());
        add("I2", "objection", procedure.objectionWeeks());
        add("J1", "lapsed", regulation.publicMonths().lapsed());
    }

    private void add(String article, String id, Object... args) {
        clauses.add(new Clause(article, id, texts.of("clause." + id, List.of(args))));
    }

    private void either(String article, String id, String which) {
        clauses.add(new Clause(article, id, texts.of("clause." + id + "." + which, List.of())));
    }

    private <T> void addList(String article, String id, Collection<T> things, Function<T, String> word) {
        if (!things.isEmpty()) {
            add(article, id, things.stream().map(word).collect(joining(", ")));
        }
    }

    private long validatedPoints() {
        return regulation.minimumValidatedPercent().ofRoundedUp(regulation.requiredPoints());
    }

    private String form(Form form) {
        return word("evaluation.form." + form.code(), form.code());
    }

    private String function(JobFunction function) {
        return word("function." + function.code(), function.code());
    }

    /** A word that only a later regulation knows stands there as it is. */
    private String word(String key, String code) {
        return String.valueOf(messages.getMessage(key, null, code, LocaleContextHolder.getLocale()));
    }

    private static BigDecimal percent(Percent percent) {
        return percent.value();
    }
}
