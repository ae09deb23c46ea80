package nl.schoolleidersregister.regulation.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.LearningForm;
import nl.schoolleidersregister.regulation.LearningForm.Duty;
import nl.schoolleidersregister.regulation.LearningForm.Spectrum;
import nl.schoolleidersregister.regulation.LearningForm.Way;
import nl.schoolleidersregister.regulation.NamedCompetence;
import nl.schoolleidersregister.regulation.StandardId;
import nl.schoolleidersregister.regulation.StandardText;
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

    /** Every standard with its competences and its forms of learning; none takes over those of another. */
    public static Map<StandardId, StandardText> standards() {
        Map<StandardId, StandardText> standards = new LinkedHashMap<>();
        Resources.json("standards.json")
                .properties()
                .forEach(standard -> standards.put(new StandardId(standard.getKey()), text(standard.getValue())));
        return standards;
    }

    private static StandardText text(JsonNode standard) {
        return new StandardText(
                standard.path("competences")
                        .valueStream()
                        .map(FirstDocuments::competence)
                        .toList(),
                List.of(),
                standard.path("forms").valueStream().map(FirstDocuments::form).toList());
    }

    private static NamedCompetence competence(JsonNode row) {
        return new NamedCompetence(
                new Competence(row.path("code").stringValue()), row.path("nl").stringValue());
    }

    private static LearningForm form(JsonNode row) {
        return new LearningForm(
                new Form(row.path("code").stringValue()),
                row.path("nl").stringValue(),
                row.path("en").stringValue(),
                Spectrum.valueOf(row.path("spectrum").stringValue()),
                words(row.path("ways"), Way::valueOf),
                words(row.path("duties"), Duty::valueOf));
    }

    private static <T> List<T> words(JsonNode list, Function<String, T> word) {
        return list.valueStream().map(one -> word.apply(one.stringValue())).toList();
    }

    private static RegulationDocument regulation(String resource) {
        return switch (RegulationDocument.read(Resources.json(resource))) {
            case ReadDocument.Accepted accepted -> accepted.document();
            case ReadDocument.Refused refused -> throw new IllegalStateException(resource + ": " + refused.refusals());
        };
    }
}
