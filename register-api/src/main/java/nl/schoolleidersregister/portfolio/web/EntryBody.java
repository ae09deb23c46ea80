package nl.schoolleidersregister.portfolio.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a program sends it; everything may still be missing in a draft.
 *
 * @param stappen by step: PROBLEM, DIAGNOSIS, PLAN, ACTION, EVALUATION
 * @param kenmerken by mark: EVIDENCE, TESTED, THEORY, ASSUMPTIONS
 * @param eersteDag as yyyy-mm-dd
 * @param laatsteDag as yyyy-mm-dd
 * @param gevraagd whole PE
 * @param team id of an own team activity
 * @param zelfscan id of an own self-scan
 */
record EntryBody(
        @Nullable String titel,
        @Nullable String leervraag,
        @Nullable Map<String, String> stappen,
        @Nullable Map<String, String> kenmerken,
        @Nullable String leervorm,
        @Nullable String eersteDag,
        @Nullable String laatsteDag,
        @Nullable Integer gevraagd,
        @Nullable List<String> competenties,
        PortfolioBodies.@Nullable Opbrengst opbrengst,
        @Nullable String team,
        @Nullable String zelfscan) {

    /** What the fields of the form are called here. */
    static final Map<String, String> NAMES = names();

    private static Map<String, String> names() {
        var names = new LinkedHashMap<>(Map.of(
                "entryTitle", "titel",
                "entryQuestion", "leervraag",
                "entryLearning", "leervorm",
                "entryFrom", "eersteDag",
                "entryUntil", "laatsteDag",
                "entryPoints", "gevraagd",
                "entryAbout", "competenties"));
        names.put("yieldWhose", "opbrengst.vanWie");
        names.put("yieldForeseen", "opbrengst.voorzien");
        names.put("yieldWay", "opbrengst.hoe");
        EntryForm.STEPS.forEach(step -> names.put(step, "stappen." + step.substring("step".length())));
        EntryForm.MARKS.forEach(mark -> names.put(mark, "kenmerken." + mark.substring("mark".length())));
        return Map.copyOf(names);
    }

    /** The same as typed in the form. */
    Typed typed() {
        var fields = new LinkedHashMap<String, List<String>>();
        put(fields, "entryTitle", titel);
        put(fields, "entryQuestion", leervraag);
        EntryForm.STEPS.forEach(step -> put(fields, step, at(stappen, step.substring("step".length()))));
        EntryForm.MARKS.forEach(mark -> put(fields, mark, at(kenmerken, mark.substring("mark".length()))));
        put(fields, "entryLearning", leervorm);
        put(fields, "entryFrom", eersteDag);
        put(fields, "entryUntil", laatsteDag);
        put(fields, "entryPoints", gevraagd == null ? null : gevraagd.toString());
        fields.put("entryAbout", competenties == null ? List.of() : List.copyOf(competenties));
        if (opbrengst != null) {
            put(fields, "yieldWhose", opbrengst.vanWie());
            put(fields, "yieldForeseen", opbrengst.voorzien());
            put(fields, "yieldWay", opbrengst.hoe());
        }
        put(fields, "entryTeam", team);
        put(fields, "entryScan", zelfscan);
        return new Typed(fields);
    }

    private static @Nullable String at(@Nullable Map<String, String> told, String name) {
        return told == null ? null : told.get(name);
    }

    private static void put(Map<String, List<String>> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, List.of(value));
        }
    }
}
