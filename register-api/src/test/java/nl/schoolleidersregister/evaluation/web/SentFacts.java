package nl.schoolleidersregister.evaluation.web;

import java.time.LocalDate;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.RandomFacts;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.FormCap;
import nl.schoolleidersregister.regulation.JobFunction;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.regulation.document.FirstDocuments;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes facts as a program would send them, each regulation as a whole document. */
final class SentFacts {

    private final ObjectNode request = Given.JSON.createObjectNode();

    private SentFacts() {}

    static String json(RandomFacts.Case random) {
        var sent = new SentFacts();
        sent.request.set("regulation", document(random.regulation()));
        sent.request.put("on", random.on().toString());
        var facts = random.facts();
        period(
                sent.request.putObject("cycle"),
                facts.cycle().from(),
                facts.cycle().until());
        facts.extensions()
                .forEach(one -> sent.row("extensions")
                        .put("kind", one.kind().name())
                        .put("until", one.until().toString()));
        var entries = sent.request.putArray("entries");
        facts.entries().forEach(entry -> entry(entries.addObject(), entry));
        sent.request.putArray("employments");
        facts.employments()
                .forEach(one -> period(sent.row("employments"), one.from(), one.until())
                        .put("fte", one.fte())
                        .put("function", one.function().code()));
        facts.absences()
                .forEach(one -> period(sent.row("absences"), one.from(), one.until())
                        .put("kind", one.kind().code()));
        facts.pauses().forEach(one -> period(sent.row("pauses"), one.from(), one.until()));
        facts.valuedBy()
                .forEach(one -> sent.row("valuedBy")
                        .put("from", one.from().toString())
                        .set("regulation", document(one.regulation())));
        return sent.request.toString();
    }

    private ObjectNode row(String list) {
        return request.withArray(list).addObject();
    }

    private static ObjectNode period(ObjectNode row, LocalDate from, @Nullable LocalDate until) {
        row.put("from", from.toString());
        if (until != null) {
            row.put("until", until.toString());
        }
        return row;
    }

    private static void entry(ObjectNode row, Entry entry) {
        row.put("id", entry.id().value())
                .put("date", entry.date().toString())
                .put("minutes", entry.minutes())
                .put("basis", entry.basis().name())
                .put("form", entry.form().code());
        if (!entry.firstDay().equals(entry.date())) {
            row.put("firstDay", entry.firstDay().toString());
        }
        var offering = entry.offering();
        row.put("offering", offering == null ? null : offering.value());
        codes(
                row.putArray("competences"),
                entry.competences().stream().map(Competence::code).toList());
    }

    private static void codes(ArrayNode list, Iterable<String> codes) {
        codes.forEach(list::add);
    }

    private static ObjectNode document(Regulation regulation) {
        var document = Given.JSON.readTree(FirstDocuments.vo2026().canonical()).asObject();
        document.put("id", regulation.id().value())
                .put("cycleMonths", regulation.cycleMonths())
                .put("minutesPerPoint", regulation.minutesPerPoint())
                .put("requiredPoints", regulation.requiredPoints())
                .put(
                        "minimumValidatedPercent",
                        regulation.minimumValidatedPercent().value())
                .put("inBetweenCapPoints", regulation.inBetweenCapPoints())
                .put("carryOverPoints", regulation.carryOverPoints())
                .put("sameOfferingOncePerCycle", regulation.sameOfferingOncePerCycle());
        document.putObject("breadth")
                .put("competences", regulation.breadth().competences())
                .put("pointsEach", regulation.breadth().pointsEach());
        document.putObject("work")
                .put("hoursPerCycle", regulation.work().hoursPerCycle())
                .put("fullTimeHoursPerYear", regulation.work().fullTimeHoursPerYear())
                .put("maximumGapMonths", regulation.work().maximumGapMonths());
        document.putObject("pause").put("maximumMonths", regulation.maximumPauseMonths());
        document.withObject("/renewal")
                .put(
                        "conditionalFromPercent",
                        regulation.renewal().conditionalFromPercent().value());
        lists(document, regulation);
        return document;
    }

    private static void lists(ObjectNode document, Regulation regulation) {
        codes(
                document.putArray("functions"),
                regulation.functions().stream().map(JobFunction::code).toList());
        codes(
                document.putArray("formsWithoutPoints"),
                regulation.formsWithoutPoints().stream().map(Form::code).toList());
        codes(
                document.putArray("formsCountingAsWhole"),
                regulation.formsCountingAsWhole().stream().map(Form::code).toList());
        var caps = document.putArray("formCaps");
        regulation.formCaps().forEach((form, cap) -> cap(caps.addObject().put("form", form.code()), cap));
        var absences = document.putArray("absences");
        regulation
                .absences()
                .forEach((kind, reduction) -> absences.addObject()
                        .put("kind", kind.code())
                        .put("fromMonths", reduction.fromMonths())
                        .put("perMonths", reduction.perMonths())
                        .put("reductionPoints", reduction.reductionPoints()));
        var mapping = document.putObject("mapping");
        regulation
                .mapping()
                .forEach((code, finals) -> codes(
                        mapping.putArray(code.code()),
                        finals.stream().map(Competence::code).toList()));
    }

    private static void cap(ObjectNode row, FormCap cap) {
        put(row, "perDay", cap.perDay());
        put(row, "perEntry", cap.perEntry());
        put(row, "perCalendarYear", cap.perCalendarYear());
        put(row, "perCycle", cap.perCycle());
    }

    private static void put(ObjectNode row, String name, @Nullable Integer points) {
        if (points != null) {
            row.put(name, points);
        }
    }
}
