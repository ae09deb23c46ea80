package nl.schoolleidersregister.regulation.web;

import java.util.HashMap;
import java.util.Map;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.regulation.document.RegulationDocument;

/**
 * A draft as typed: field by field, or as one text of JSON.
 *
 * @param typed what was typed, by the name of the field
 * @param basis hash of the document that the fields change
 */
public record DraftForm(Map<String, String> typed, String basis) {

    /** Name of the field that takes the whole document. */
    static final String JSON = "regulationJson";

    /** Name of the form on the page. */
    static final String NAME = "draft";

    public DraftForm {
        typed = Map.copyOf(typed);
    }

    /** A form with the numbers of a document filled in. */
    static DraftForm of(RegulationDocument document) {
        var json = new DraftJson(document);
        Map<String, String> typed = new HashMap<>();
        DraftField.all().forEach(field -> typed.put(field.name(), json.typed(field)));
        typed.put(JSON, json.pretty());
        return new DraftForm(typed, document.hash().value());
    }

    /** The same with another field filled in. */
    DraftForm with(String field, String value) {
        Map<String, String> more = new HashMap<>(typed);
        more.put(field, value);
        return new DraftForm(more, basis);
    }

    /** What was typed in a field; nothing for one that was not sent. */
    public String get(String field) {
        return Reading.typed(typed.get(field));
    }
}
