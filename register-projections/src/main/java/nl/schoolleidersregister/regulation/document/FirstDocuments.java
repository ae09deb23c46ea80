package nl.schoolleidersregister.regulation.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.NamedCompetence;
import nl.schoolleidersregister.regulation.StandardId;
import tools.jackson.databind.JsonNode;

/** The regulations and professional standards that the register begins with. */
public final class FirstDocuments {

    private FirstDocuments() {}

    /** The regulation in force from the beginning. */
    public static RegulationDocument vo2026() {
        return regulation("VO-2026.json");
    }

    /** The draft that comes after it, so that a change of regulation exists from the first day. */
    public static RegulationDocument vo2028() {
        return regulation("VO-2028.json");
    }

    /** The competences of every standard, in its order. */
    public static Map<StandardId, List<NamedCompetence>> standards() {
        Map<StandardId, List<NamedCompetence>> standards = new LinkedHashMap<>();
        Resources.json("standards.json")
                .properties()
                .forEach(
                        standard -> standards.put(new StandardId(standard.getKey()), competences(standard.getValue())));
        return standards;
    }

    private static List<NamedCompetence> competences(JsonNode rows) {
        List<NamedCompetence> competences = new ArrayList<>();
        for (JsonNode row : rows) {
            Competence code = new Competence(row.path("code").stringValue());
            competences.add(new NamedCompetence(code, row.path("nl").stringValue()));
        }
        return competences;
    }

    private static RegulationDocument regulation(String resource) {
        return switch (RegulationDocument.read(Resources.json(resource))) {
            case ReadDocument.Accepted accepted -> accepted.document();
            case ReadDocument.Refused refused -> throw new IllegalStateException(resource + ": " + refused.refusals());
        };
    }
}
