package nl.schoolleidersregister.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A regulation being drafted: begins as an adopted one and changes number by number. */
public final class RegulationDraft {

    private RegulationId id;
    private String title;
    private LocalDate inForceFrom;
    private StandardId standard;
    private Map<Competence, List<Competence>> mapping;
    private Set<JobFunction> functions;
    private int cycleMonths;
    private int minutesPerPoint;
    private int requiredPoints;
    private Percent minimumValidatedPercent;
    private int inBetweenCapPoints;
    private Map<Form, FormCap> formCaps;
    private Set<Form> formsWithoutPoints;
    private boolean sameOfferingOncePerCycle;
    private Set<Form> formsCountingAsWhole;
    private int carryOverPoints;
    private Breadth breadth;
    private Work work;
    private Map<AbsenceKind, AbsenceReduction> absences;
    private int maximumPauseMonths;
    private Renewal renewal;
    private RunningCycles runningCycles;
    private Map<String, String> articles;
    private Admission admission;
    private Procedure procedure;
    private PublicMonths publicMonths;
    private Percent ownStatementSamplePercent;
    private Percent explanationSamplePercent;

    private RegulationDraft(Regulation regulation) {
        this.id = regulation.id();
        this.title = regulation.title();
        this.inForceFrom = regulation.inForceFrom();
        this.standard = regulation.standard();
        this.mapping = regulation.mapping();
        this.functions = regulation.functions();
        this.cycleMonths = regulation.cycleMonths();
        this.minutesPerPoint = regulation.minutesPerPoint();
        this.requiredPoints = regulation.requiredPoints();
        this.minimumValidatedPercent = regulation.minimumValidatedPercent();
        this.inBetweenCapPoints = regulation.inBetweenCapPoints();
        this.formCaps = regulation.formCaps();
        this.formsWithoutPoints = regulation.formsWithoutPoints();
        this.sameOfferingOncePerCycle = regulation.sameOfferingOncePerCycle();
        this.formsCountingAsWhole = regulation.formsCountingAsWhole();
        this.carryOverPoints = regulation.carryOverPoints();
        this.breadth = regulation.breadth();
        this.work = regulation.work();
        this.absences = regulation.absences();
        this.maximumPauseMonths = regulation.maximumPauseMonths();
        this.renewal = regulation.renewal();
        this.runningCycles = regulation.runningCycles();
        this.articles = regulation.articles();
        this.admission = regulation.admission();
        this.procedure = regulation.procedure();
        this.publicMonths = regulation.publicMonths();
        this.ownStatementSamplePercent = regulation.ownStatementSamplePercent();
        this.explanationSamplePercent = regulation.explanationSamplePercent();
    }

    public static RegulationDraft of(Regulation regulation) {
        return new RegulationDraft(regulation);
    }

    public Regulation adopt() {
        return new Regulation(
                id,
                title,
                inForceFrom,
                standard,
                mapping,
                functions,
                cycleMonths,
                minutesPerPoint,
                requiredPoints,
                minimumValidatedPercent,
                inBetweenCapPoints,
                formCaps,
                formsWithoutPoints,
                sameOfferingOncePerCycle,
                formsCountingAsWhole,
                carryOverPoints,
                breadth,
                work,
                absences,
                maximumPauseMonths,
                renewal,
                runningCycles,
                articles,
                admission,
                procedure,
                publicMonths,
                ownStatementSamplePercent,
                explanationSamplePercent);
    }

    public RegulationDraft inForceFrom(LocalDate value) {
        this.inForceFrom = value;
        return this;
    }

    public RegulationDraft cycleMonths(int value) {
        this.cycleMonths = value;
        return this;
    }

    public RegulationDraft minutesPerPoint(int value) {
        this.minutesPerPoint = value;
        return this;
    }

    public RegulationDraft requiredPoints(int value) {
        this.requiredPoints = value;
        return this;
    }

    public RegulationDraft inBetweenCapPoints(int value) {
        this.inBetweenCapPoints = value;
        return this;
    }

    public RegulationDraft sameOfferingOncePerCycle(boolean value) {
        this.sameOfferingOncePerCycle = value;
        return this;
    }

    public RegulationDraft carryOverPoints(int value) {
        this.carryOverPoints = value;
        return this;
    }

    public RegulationDraft breadth(Breadth value) {
        this.breadth = value;
        return this;
    }

    public RegulationDraft work(Work value) {
        this.work = value;
        return this;
    }

    public RegulationDraft maximumPauseMonths(int value) {
        this.maximumPauseMonths = value;
        return this;
    }

    public RegulationDraft renewal(Renewal value) {
        this.renewal = value;
        return this;
    }

    public RegulationDraft runningCycles(RunningCycles value) {
        this.runningCycles = value;
        return this;
    }

    public RegulationDraft admission(Admission value) {
        this.admission = value;
        return this;
    }

    public RegulationDraft procedure(Procedure value) {
        this.procedure = value;
        return this;
    }

    public RegulationDraft id(String value) {
        this.id = new RegulationId(value);
        return this;
    }

    public RegulationDraft standard(String value) {
        this.standard = new StandardId(value);
        return this;
    }

    public RegulationDraft minimumValidated(String percent) {
        this.minimumValidatedPercent = Percent.of(new BigDecimal(percent));
        return this;
    }

    public RegulationDraft articles(Map<String, String> value) {
        this.articles = value;
        return this;
    }

    public RegulationDraft functions(String... codes) {
        this.functions = Arrays.stream(codes).map(JobFunction::new).collect(Collectors.toSet());
        return this;
    }

    public RegulationDraft formsWithoutPoints(String... codes) {
        this.formsWithoutPoints = forms(codes);
        return this;
    }

    public RegulationDraft formsCountingAsWhole(String... codes) {
        this.formsCountingAsWhole = forms(codes);
        return this;
    }

    public RegulationDraft mapped(String code, String... finals) {
        this.mapping = with(
                mapping,
                new Competence(code),
                Arrays.stream(finals).map(Competence::new).toList());
        return this;
    }

    public RegulationDraft noFormCaps() {
        this.formCaps = Map.of();
        return this;
    }

    public RegulationDraft capPerDay(String form, int points) {
        return cap(form, new FormCap(points, null, null, null));
    }

    public RegulationDraft capPerEntry(String form, int points) {
        return cap(form, new FormCap(null, points, null, null));
    }

    public RegulationDraft capPerCalendarYear(String form, int points) {
        return cap(form, new FormCap(null, null, points, null));
    }

    public RegulationDraft capPerCycle(String form, int points) {
        return cap(form, new FormCap(null, null, null, points));
    }

    public RegulationDraft cap(String form, FormCap cap) {
        this.formCaps = with(formCaps, new Form(form), cap);
        return this;
    }

    public RegulationDraft absence(String kind, int fromMonths, int perMonths, int reductionPoints) {
        AbsenceReduction reduction = new AbsenceReduction(fromMonths, perMonths, reductionPoints);
        this.absences = with(absences, new AbsenceKind(kind), reduction);
        return this;
    }

    public RegulationDraft noAbsences() {
        this.absences = Map.of();
        return this;
    }

    public RegulationDraft breadth(int competences, int pointsEach) {
        return breadth(new Breadth(competences, pointsEach));
    }

    public RegulationDraft work(int hoursPerCycle, int fullTimeHoursPerYear, int maximumGapMonths) {
        return work(new Work(hoursPerCycle, fullTimeHoursPerYear, maximumGapMonths));
    }

    public RegulationDraft conditionalFrom(String percent) {
        Percent from = Percent.of(new BigDecimal(percent));
        return renewal(new Renewal(
                renewal.windowMonths(),
                renewal.noticeMonths(),
                from,
                renewal.conditionalMonths(),
                renewal.lateMonths(),
                renewal.deferralMonths(),
                renewal.deferralTotalMonths()));
    }

    private static Set<Form> forms(String... codes) {
        return Arrays.stream(codes).map(Form::new).collect(Collectors.toSet());
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return copy;
    }
}
