package nl.schoolleidersregister.evaluation.web;

import java.util.Map;

/** Made-up facts to look at: something of everything, and not enough yet. */
final class CheckExample {

    static final CheckForm FORM = CheckForm.of(Map.ofEntries(
            Map.entry("regulation", "VO-2026"),
            Map.entry("cycleFrom", "01-02-2024"),
            Map.entry("on", "14-09-2027"),
            Map.entry("entries", "8"),
            Map.entry("entryDate-1", "14-06-2024"),
            Map.entry("entryHours-1", "30"),
            Map.entry("entryBasis-1", "VALIDATED"),
            Map.entry("entryForm-1", "COURSE"),
            Map.entry("entryOffering-1", "leergang"),
            Map.entry("entryCompetences-1", "C1|C3"),
            Map.entry("entryDate-2", "22-11-2024"),
            Map.entry("entryFirstDay-2", "20-11-2024"),
            Map.entry("entryHours-2", "20"),
            Map.entry("entryBasis-2", "VALIDATED"),
            Map.entry("entryForm-2", "CONGRESS"),
            Map.entry("entryCompetences-2", "C4"),
            Map.entry("entryDate-3", "10-12-2025"),
            Map.entry("entryHours-3", "10:30"),
            Map.entry("entryBasis-3", "IN_BETWEEN"),
            Map.entry("entryForm-3", "INTERVISION"),
            Map.entry("entryCompetences-3", "C5"),
            Map.entry("entryDate-4", "20-03-2026"),
            Map.entry("entryHours-4", "16"),
            Map.entry("entryBasis-4", "IN_BETWEEN"),
            Map.entry("entryForm-4", "COACHING"),
            Map.entry("entryCompetences-4", "C1|C2"),
            Map.entry("entryDate-5", "15-05-2025"),
            Map.entry("entryHours-5", "44"),
            Map.entry("entryBasis-5", "EXPLAINED"),
            Map.entry("entryForm-5", "LECTURE"),
            Map.entry("entryCompetences-5", "C3|C5"),
            Map.entry("entryDate-6", "03-11-2026"),
            Map.entry("entryHours-6", "20"),
            Map.entry("entryBasis-6", "PORTFOLIO"),
            Map.entry("entryForm-6", "SCHOOL_IMPROVEMENT"),
            Map.entry("entryCompetences-6", "C2"),
            Map.entry("entryDate-7", "11-06-2027"),
            Map.entry("entryHours-7", "30"),
            Map.entry("entryBasis-7", "VALIDATED"),
            Map.entry("entryForm-7", "COURSE"),
            Map.entry("entryOffering-7", "leergang"),
            Map.entry("entryCompetences-7", "C1|C3"),
            Map.entry("workFrom-1", "01-08-2019"),
            Map.entry("workFte-1", "0,8"),
            Map.entry("workFunction-1", "TEAMLEIDER")));

    private CheckExample() {}
}
