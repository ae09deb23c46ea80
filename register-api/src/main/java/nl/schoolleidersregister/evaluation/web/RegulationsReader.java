package nl.schoolleidersregister.evaluation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schoolleidersregister.evaluation.ValuedBy;
import nl.schoolleidersregister.evaluation.parts.KnownRegulations;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.regulation.document.ReadDocument;
import nl.schoolleidersregister.regulation.document.RegulationDocument;
import tools.jackson.databind.JsonNode;

/** Reads regulations: the id of one that the register has, or a whole document, which may be anybody's draft. */
final class RegulationsReader {

    private static final List<String> ROW = List.of("regulation", "from");

    private final KnownRegulations known;
    private final InputErrors errors;
    private final List<Regulation> sent = new ArrayList<>();
    private boolean anyRefused;

    RegulationsReader(KnownRegulations known, InputErrors errors) {
        this.known = known;
        this.errors = errors;
    }

    /** The words that may stand in the facts, after all regulations were read. */
    Vocabulary vocabulary() {
        return Vocabulary.of(known, sent, !anyRefused);
    }

    Optional<Regulation> regulation(Fields fields) {
        return fields.required("regulation").flatMap(node -> switch (node.getNodeType()) {
            case STRING -> byId(fields);
            case OBJECT -> document(node, fields.at("regulation"));
            case ARRAY, BINARY, BOOLEAN, MISSING, NULL, NUMBER, POJO -> {
                fields.wrong("regulation", InputRule.WRONG_TYPE);
                yield Optional.empty();
            }
        });
    }

    private Optional<Regulation> byId(Fields fields) {
        var id = fields.text("regulation");
        var found = id.flatMap(known::find);
        if (id.isPresent() && found.isEmpty()) {
            fields.wrong("regulation", InputRule.UNKNOWN_REGULATION);
        }
        return found;
    }

    /** Read from text again: a document is judged and hashed with numbers as JSON has them, facts with exact ones. */
    private Optional<Regulation> document(JsonNode node, String place) {
        return switch (RegulationDocument.read(node.toString())) {
            case ReadDocument.Accepted(var document) -> {
                sent.add(document.regulation());
                yield Optional.of(document.regulation());
            }
            case ReadDocument.Refused(var refusals) -> {
                anyRefused = true;
                refusals.forEach(refusal -> errors.add(place, refusal));
                yield Optional.empty();
            }
        };
    }

    List<ValuedBy> valuedBy(Fields root) {
        List<ValuedBy> rows = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        root.optionalList("valuedBy")
                .flatMap(row -> row.fields(errors, ROW).stream())
                .forEach(row -> {
                    var regulation = regulation(row);
                    var from = row.day("from");
                    if (from.isPresent() && !days.add(from.get())) {
                        row.wrong("from", InputRule.DOUBLE_FROM);
                    }
                    from.ifPresent(day -> regulation.ifPresent(values -> rows.add(new ValuedBy(day, values))));
                });
        return rows;
    }
}
