package nl.schoolleidersregister.regulation.web;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.schoolleidersregister.pages.Days;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.MappedCompetence;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.regulation.document.RegulationDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A document being changed, field by field. What it leaves out is filled in, so that every field has a value. */
final class DraftJson {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}([.,]\\d{1,6})?");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    private final ObjectNode document;

    DraftJson(RegulationDocument basis) {
        document = (ObjectNode) MAPPER.readTree(basis.canonical());
        fillIn(basis.regulation());
    }

    private void fillIn(Regulation says) {
        var admission = document.has("registration") ? null : document.putObject("registration");
        if (admission != null) {
            admission.put("aspirantMonths", says.admission().aspirantMonths());
            admission.put("qualificationMonths", says.admission().qualificationMonths());
            admission.put("qualificationYears", says.admission().qualificationYears());
            admission.put("priorMonths", says.admission().priorMonths());
        }
        var procedure = document.has("procedure") ? null : document.putObject("procedure");
        if (procedure != null) {
            procedure.put("decisionWeeks", says.procedure().decisionWeeks());
            procedure.put("extensionWeeks", says.procedure().extensionWeeks());
            procedure.put("objectionWeeks", says.procedure().objectionWeeks());
            procedure.put("viewWeeks", says.procedure().viewWeeks());
            procedure.put("answerDays", says.procedure().answerDays());
        }
        if (!document.has("publicMonths")) {
            document.putObject("publicMonths").put("lapsed", says.publicMonths().lapsed());
        }
        if (!document.has("ownStatementSamplePercent")) {
            document.put(
                    "ownStatementSamplePercent",
                    says.ownStatementSamplePercent().value());
        }
        if (!document.has("explanationSamplePercent")) {
            document.put(
                    "explanationSamplePercent", says.explanationSamplePercent().value());
        }
    }

    /** The value of a field, as somebody would type it. */
    String typed(DraftField field) {
        var value = document.at(field.pointer());
        return switch (field.kind()) {
            case TEXT, STANDARD, TRANSITION -> value.asString();
            case DAY -> Days.typed(LocalDate.parse(value.asString()));
            case NUMBER -> number(value);
            case NUMBERS -> value.valueStream().map(DraftJson::number).collect(joining(", "));
            case YES_NO -> Boolean.toString(value.booleanValue());
        };
    }

    private static String number(JsonNode value) {
        return value.decimalValue().stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** Takes over what was typed; what makes no sense there is left to the schema to refuse. */
    void take(DraftField field, String typed) {
        var parent = parent(field.pointer());
        var name = field.pointer().substring(field.pointer().lastIndexOf('/') + 1);
        if (typed.isEmpty()) {
            parent.remove(name);
        } else {
            parent.set(name, value(field.kind(), typed));
        }
    }

    private ObjectNode parent(String pointer) {
        var last = pointer.lastIndexOf('/');
        return last == 0 ? document : (ObjectNode) document.at(pointer.substring(0, last));
    }

    private static JsonNode value(DraftField.Kind kind, String typed) {
        return switch (kind) {
            case TEXT, STANDARD, TRANSITION -> NODES.stringNode(typed);
            case DAY ->
                NODES.stringNode(Days.parsed(typed).map(LocalDate::toString).orElse(typed));
            case NUMBER -> numberOrText(typed);
            case NUMBERS -> {
                var numbers = NODES.arrayNode();
                BETWEEN.splitAsStream(typed).map(DraftJson::numberOrText).forEach(numbers::add);
                yield numbers;
            }
            case YES_NO ->
                "true".equals(typed) || "false".equals(typed)
                        ? NODES.booleanNode(Boolean.parseBoolean(typed))
                        : NODES.stringNode(typed);
        };
    }

    private static JsonNode numberOrText(String typed) {
        return NUMBER.matcher(typed).matches()
                ? MAPPER.readTree(new BigDecimal(typed.replace(',', '.')).toPlainString())
                : NODES.stringNode(typed);
    }

    /** Takes over where competences of earlier standards count, when the professional standard says it. */
    void map(Optional<List<MappedCompetence>> mapping) {
        mapping.ifPresent(rows -> {
            var object = document.putObject("mapping");
            rows.forEach(row -> {
                var codes = object.putArray(row.from().code());
                row.to().stream().map(Competence::code).forEach(codes::add);
            });
        });
    }

    String pretty() {
        return document.toPrettyString();
    }

    String text() {
        return document.toString();
    }
}
