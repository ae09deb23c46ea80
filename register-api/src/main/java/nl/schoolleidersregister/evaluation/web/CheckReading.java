package nl.schoolleidersregister.evaluation.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.schoolleidersregister.evaluation.parts.KnownRegulations;
import nl.schoolleidersregister.evaluation.web.CheckForm.Row;
import nl.schoolleidersregister.pages.Hours;
import nl.schoolleidersregister.pages.Problems;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.regulation.Regulation;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the form of <i>Reken het na</i>: it becomes the request that a program would have sent, so that both are judged
 * by the same rules, and every mistake in that request is told at the field it came from.
 */
final class CheckReading {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern INDEX_AT_END = Pattern.compile("/\\d+$");

    private final CheckForm form;
    private final RequestReader reader;
    private final Function<String, String> texts;
    private final Reading reading;
    private final ObjectNode request = JSON.createObjectNode();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Set<String> wrong = new HashSet<>();

    CheckReading(CheckForm form, RequestReader reader, LocalDate today, Function<String, String> texts) {
        this.form = form;
        this.reader = reader;
        this.texts = texts;
        this.reading = new Reading(CheckForm.NAME, today);
    }

    /** The facts, or all that is not right yet. */
    Read<EvaluationRequest> read(KnownRegulations regulations) {
        text(request, "", "regulation", "regulation", form.get("regulation"));
        cycle(regulations);
        day(request, "", "on", "on", form.get("on"));
        rows("entries", form.entries()).forEach((row, at) -> entry(row, at));
        rows("employments", form.works()).forEach((row, at) -> employment(row, at));
        rows("absences", form.absences()).forEach((row, at) -> absence(row, at));
        rows("pauses", form.pauses()).forEach((row, at) -> stretch(row, at, "pause"));
        var read = reader.read(request.toString().getBytes(StandardCharsets.UTF_8));
        return switch (read) {
            case ReadRequest.Accepted(var facts) -> inOrder(reading.end(() -> facts));
            case ReadRequest.Refused refused -> {
                refused.errors().forEach(this::tell);
                yield inOrder(reading.end(() -> {
                    throw new IllegalStateException("Refused without a field to blame: " + refused);
                }));
            }
        };
    }

    /** Problems in the order of the fields on the page, whoever saw them. */
    private Read<EvaluationRequest> inOrder(Read<EvaluationRequest> read) {
        var order = List.copyOf(fields.values());
        return switch (read) {
            case Read.Right<EvaluationRequest> right -> right;
            case Read.Wrong<EvaluationRequest>(var problems) ->
                new Read.Wrong<>(new Problems(
                        CheckForm.NAME,
                        problems.all().stream()
                                .sorted(Comparator.comparingInt(problem -> order.indexOf(problem.field())))
                                .toList()));
        };
    }

    /** The rows that hold something, each with the object it becomes and the place of that. */
    private Map<Row, At> rows(String list, List<Row> rows) {
        var array = request.putArray(list);
        var places = new LinkedHashMap<Row, At>();
        rows.stream()
                .filter(row -> !row.isBlank())
                .forEach(row -> places.put(row, new At(array.addObject(), "/" + list + "/" + (array.size() - 1))));
        return places;
    }

    /** An object of the request, and its place. */
    private record At(ObjectNode object, String pointer) {}

    /** The cycle begins on the day typed and lasts as long as the regulation says. */
    private void cycle(KnownRegulations regulations) {
        var cycle = request.putObject("cycle");
        fields.put("/cycle/until", "cycleFrom");
        day(cycle, "/cycle", "from", "cycleFrom", form.get("cycleFrom"));
        if (cycle.has("from")) {
            var from = LocalDate.parse(cycle.path("from").stringValue());
            cycle.put("until", from.plusMonths(months(regulations)).toString());
        }
    }

    /** Without a regulation any length will do: there is no answer then. */
    private int months(KnownRegulations regulations) {
        return regulations
                .find(form.get("regulation"))
                .map(Regulation::cycleMonths)
                .orElse(1);
    }

    private void entry(Row row, At at) {
        at.object().put("id", Integer.toString(row.number()));
        day(row, at, "date", "entryDate");
        day(row, at, "firstDay", "entryFirstDay");
        hours(row, at);
        text(row, at, "basis", "entryBasis");
        text(row, at, "form", "entryForm");
        text(row, at, "offering", "entryOffering");
        fields.put(at.pointer() + "/competences", row.at("entryCompetences"));
        var competences = at.object().putArray("competences");
        row.all("entryCompetences").forEach(competences::add);
    }

    private void employment(Row row, At at) {
        stretch(row, at, "work");
        var id = row.at("workFte");
        fields.put(at.pointer() + "/fte", id);
        if (!row.get("workFte").isEmpty()) {
            noted(id, reading.fte(id, row.get("workFte")))
                    .ifPresent(fte -> at.object().put("fte", fte));
        }
        text(row, at, "function", "workFunction");
    }

    private void absence(Row row, At at) {
        text(row, at, "kind", "absenceKind");
        stretch(row, at, "absence");
    }

    private void stretch(Row row, At at, String prefix) {
        day(row, at, "from", prefix + "From");
        day(row, at, "until", prefix + "Until");
    }

    private void hours(Row row, At at) {
        var id = row.at("entryHours");
        fields.put(at.pointer() + "/minutes", id);
        var typed = row.get("entryHours");
        if (typed.isEmpty()) {
            return;
        }
        var minutes = Hours.minutes(typed);
        minutes.ifPresentOrElse(whole -> at.object().put("minutes", whole), () -> {
            wrong.add(id);
            reading.problem(id, "hours");
        });
    }

    private void day(Row row, At at, String name, String field) {
        day(at.object(), at.pointer(), name, row.at(field), row.get(field));
    }

    private void text(Row row, At at, String name, String field) {
        text(at.object(), at.pointer(), name, row.at(field), row.get(field));
    }

    /** What is left empty is left out: the request tells whether it may be. */
    private void day(ObjectNode object, String pointer, String name, String id, String typed) {
        fields.put(pointer + "/" + name, id);
        if (!typed.isEmpty()) {
            noted(id, reading.day(id, typed)).ifPresent(day -> object.put(name, day.toString()));
        }
    }

    private void text(ObjectNode object, String pointer, String name, String id, String typed) {
        fields.put(pointer + "/" + name, id);
        if (!typed.isEmpty()) {
            object.put(name, typed);
        }
    }

    private <T> Optional<T> noted(String id, Optional<T> read) {
        if (read.isEmpty()) {
            wrong.add(id);
        }
        return read;
    }

    /** A field that could not be read is missing from the request, but that has been told. */
    private void tell(InputError error) {
        var pointer = error.pointer();
        var id = fields.getOrDefault(
                pointer, fields.getOrDefault(INDEX_AT_END.matcher(pointer).replaceFirst(""), "regulation"));
        if (!wrong.add(id)) {
            return;
        }
        if (error.code().equals(InputRule.MISSING.code())) {
            reading.problem(id, "missing");
        } else {
            reading.problem(id, "fact", texts.apply("input." + error.code()));
        }
    }
}
