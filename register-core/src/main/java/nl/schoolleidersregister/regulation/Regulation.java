package nl.schoolleidersregister.regulation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One version of the regulation: what a cycle asks and what an entry is worth. Points and months are whole numbers;
 * lists keep the order of the document. The letters are articles of the regulation (reglement herregistratie).
 *
 * @param inForceFrom first day on which it is in force
 * @param standard the professional standard whose competences count
 * @param mapping for a competence of an earlier standard: those of this standard that it is divided over, never none
 * @param functions functions that count as work (C1)
 * @param cycleMonths length of a cycle (B1)
 * @param minutesPerPoint minutes that make one point (B2)
 * @param requiredPoints points asked in a cycle (B2)
 * @param minimumValidatedPercent part of them that must be validated (B3)
 * @param inBetweenCapPoints most points in between that count as validated (B5)
 * @param formCaps caps by form (B6 to B8)
 * @param formsWithoutPoints forms that bring nothing (B9)
 * @param sameOfferingOncePerCycle whether an offering counts once in a cycle (B10)
 * @param formsCountingAsWhole forms that are enough by themselves (B11)
 * @param carryOverPoints most points that go on to the next cycle (B13)
 * @param breadth spread over competences (B12)
 * @param work hours and interruption (C1, C2)
 * @param absences reductions by kind of absence (C3)
 * @param maximumPauseMonths months that the clock can stand still in a cycle (C4)
 * @param renewal terms of re-registration (D1 to D5)
 * @param runningCycles what it does to running cycles (the transition article)
 * @param articles article by rule code, for every finding of an evaluation
 * @param admission terms of coming into the register (A2 to A4)
 * @param procedure terms of procedures (I1, I2)
 * @param publicMonths how long the public register shows what has ended (J1)
 * @param ownStatementSamplePercent part of the own statements about work that is looked into (C5)
 * @param explanationSamplePercent part of the explanations that is looked into from end to end (G2)
 */
public record Regulation(
        RegulationId id,
        String title,
        LocalDate inForceFrom,
        StandardId standard,
        Map<Competence, List<Competence>> mapping,
        Set<JobFunction> functions,
        int cycleMonths,
        int minutesPerPoint,
        int requiredPoints,
        Percent minimumValidatedPercent,
        int inBetweenCapPoints,
        Map<Form, FormCap> formCaps,
        Set<Form> formsWithoutPoints,
        boolean sameOfferingOncePerCycle,
        Set<Form> formsCountingAsWhole,
        int carryOverPoints,
        Breadth breadth,
        Work work,
        Map<AbsenceKind, AbsenceReduction> absences,
        int maximumPauseMonths,
        Renewal renewal,
        RunningCycles runningCycles,
        Map<String, String> articles,
        Admission admission,
        Procedure procedure,
        PublicMonths publicMonths,
        Percent ownStatementSamplePercent,
        Percent explanationSamplePercent) {

    /** The part of own statements that is looked into where a document does not say it: that of VO-2026. */
    public static final Percent USUAL_OWN_STATEMENT_SAMPLE = new Percent(10_00);

    /** The part of explanations that is fully checked where a document does not say it: that of VO-2026. */
    public static final Percent USUAL_EXPLANATION_SAMPLE = new Percent(10_00);

    /** Refuses negative numbers, months or minutes per point of 0, and a competence that is mapped to nothing. */
    public Regulation {
        Amounts.requireAtLeastOne(cycleMonths, "cycleMonths");
        Amounts.requireAtLeastOne(minutesPerPoint, "minutesPerPoint");
        Amounts.requireAmount(requiredPoints, "requiredPoints");
        Amounts.requireAmount(inBetweenCapPoints, "inBetweenCapPoints");
        Amounts.requireAmount(carryOverPoints, "carryOverPoints");
        Amounts.requireAtLeastOne(maximumPauseMonths, "maximumPauseMonths");
        mapping = mappingOf(mapping);
        functions = inOrder(functions);
        formCaps = inOrder(formCaps);
        formsWithoutPoints = inOrder(formsWithoutPoints);
        formsCountingAsWhole = inOrder(formsCountingAsWhole);
        absences = inOrder(absences);
        articles = inOrder(articles);
    }

    /** Points in whole minutes. */
    public long minutes(int points) {
        return (long) points * minutesPerPoint;
    }

    /** The article that a rule rests on; every regulation names one for each rule of a finding. */
    public String article(String ruleCode) {
        String article = articles.get(ruleCode);
        if (article == null) {
            throw new IllegalArgumentException("Regulation " + id.value() + " names no article for " + ruleCode);
        }
        return article;
    }

    private static Map<Competence, List<Competence>> mappingOf(Map<Competence, List<Competence>> mapping) {
        Map<Competence, List<Competence>> copy = new LinkedHashMap<>();
        mapping.forEach((code, codes) -> {
            if (codes.isEmpty()) {
                throw new IllegalArgumentException("Competence mapped to nothing: " + code);
            }
            copy.put(code, List.copyOf(codes));
        });
        return Collections.unmodifiableMap(copy);
    }

    private static <K, V> Map<K, V> inOrder(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    private static <T> Set<T> inOrder(Set<T> set) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }
}
