package nl.schoolleidersregister.regulation.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.regulation.AbsenceReduction;
import nl.schoolleidersregister.regulation.Admission;
import nl.schoolleidersregister.regulation.Breadth;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.FormCap;
import nl.schoolleidersregister.regulation.JobFunction;
import nl.schoolleidersregister.regulation.Percent;
import nl.schoolleidersregister.regulation.Procedure;
import nl.schoolleidersregister.regulation.PublicMonths;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.regulation.RegulationId;
import nl.schoolleidersregister.regulation.Renewal;
import nl.schoolleidersregister.regulation.RunningCycles;
import nl.schoolleidersregister.regulation.StandardId;
import nl.schoolleidersregister.regulation.Work;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a document that nothing refuses into the regulation it says. */
final class RegulationReader {

    private RegulationReader() {}

    static Regulation read(JsonNode document) {
        return new Regulation(
                new RegulationId(text(document, "id")),
                text(document, "title"),
                LocalDate.parse(text(document, "inForceFrom")),
                new StandardId(text(document, "standard")),
                mapping(document.path("mapping")),
                codes(document.path("functions"), JobFunction::new),
                whole(document, "cycleMonths"),
                whole(document, "minutesPerPoint"),
                whole(document, "requiredPoints"),
                percent(document, "minimumValidatedPercent"),
                whole(document, "inBetweenCapPoints"),
                formCaps(document.path("formCaps")),
                codes(document.path("formsWithoutPoints"), Form::new),
                document.path("sameOfferingOncePerCycle").booleanValue(),
                codes(document.path("formsCountingAsWhole"), Form::new),
                whole(document, "carryOverPoints"),
                breadth(document.path("breadth")),
                work(document.path("work")),
                absences(document.path("absences")),
                whole(document.path("pause"), "maximumMonths"),
                renewal(document.path("renewal")),
                RunningCycles.valueOf(text(document.path("transition"), "runningCycles")),
                articles(document.path("articles")),
                admission(document.path("registration")),
                procedure(document.path("procedure")),
                publicMonths(document.path("publicMonths")),
                ownStatementSample(document),
                explanationSample(document));
    }

    private static Map<Competence, List<Competence>> mapping(JsonNode mapping) {
        Map<Competence, List<Competence>> finals = new LinkedHashMap<>();
        mapping.properties().forEach(member -> {
            List<Competence> codes = new ArrayList<>();
            member.getValue().forEach(code -> codes.add(new Competence(code.stringValue())));
            finals.put(new Competence(member.getKey()), codes);
        });
        return finals;
    }

    private static Map<Form, FormCap> formCaps(JsonNode rows) {
        Map<Form, FormCap> caps = new LinkedHashMap<>();
        for (JsonNode row : rows) {
            FormCap cap = new FormCap(
                    wholeOrNone(row, "perDay"),
                    wholeOrNone(row, "perEntry"),
                    wholeOrNone(row, "perCalendarYear"),
                    wholeOrNone(row, "perCycle"));
            caps.put(new Form(text(row, "form")), cap);
        }
        return caps;
    }

    private static Breadth breadth(JsonNode breadth) {
        return new Breadth(whole(breadth, "competences"), whole(breadth, "pointsEach"));
    }

    private static Work work(JsonNode work) {
        return new Work(
                whole(work, "hoursPerCycle"), whole(work, "fullTimeHoursPerYear"), whole(work, "maximumGapMonths"));
    }

    private static Map<AbsenceKind, AbsenceReduction> absences(JsonNode rows) {
        Map<AbsenceKind, AbsenceReduction> absences = new LinkedHashMap<>();
        for (JsonNode row : rows) {
            AbsenceReduction reduction = new AbsenceReduction(
                    whole(row, "fromMonths"), whole(row, "perMonths"), whole(row, "reductionPoints"));
            absences.put(new AbsenceKind(text(row, "kind")), reduction);
        }
        return absences;
    }

    private static Renewal renewal(JsonNode renewal) {
        List<Integer> noticeMonths = new ArrayList<>();
        renewal.path("noticeMonths").forEach(months -> noticeMonths.add(whole(months)));
        return new Renewal(
                whole(renewal, "windowMonths"),
                noticeMonths,
                percent(renewal, "conditionalFromPercent"),
                whole(renewal, "conditionalMonths"),
                whole(renewal, "lateMonths"),
                whole(renewal, "deferralMonths"),
                whole(renewal, "deferralTotalMonths"));
    }

    private static Map<String, String> articles(JsonNode articles) {
        Map<String, String> byRule = new LinkedHashMap<>();
        articles.properties()
                .forEach(member -> byRule.put(member.getKey(), member.getValue().stringValue()));
        return byRule;
    }

    private static Admission admission(JsonNode registration) {
        return registration.isMissingNode()
                ? Admission.USUAL
                : new Admission(
                        whole(registration, "aspirantMonths"),
                        whole(registration, "qualificationMonths"),
                        whole(registration, "qualificationYears"),
                        whole(registration, "priorMonths"));
    }

    private static Procedure procedure(JsonNode procedure) {
        return procedure.isMissingNode()
                ? Procedure.USUAL
                : new Procedure(
                        whole(procedure, "decisionWeeks"),
                        whole(procedure, "extensionWeeks"),
                        whole(procedure, "objectionWeeks"),
                        whole(procedure, "viewWeeks"),
                        whole(procedure, "answerDays"));
    }

    private static PublicMonths publicMonths(JsonNode months) {
        return months.isMissingNode() ? PublicMonths.USUAL : new PublicMonths(whole(months, "lapsed"));
    }

    private static Percent ownStatementSample(JsonNode document) {
        return document.has("ownStatementSamplePercent")
                ? percent(document, "ownStatementSamplePercent")
                : Regulation.USUAL_OWN_STATEMENT_SAMPLE;
    }

    private static Percent explanationSample(JsonNode document) {
        return document.has("explanationSamplePercent")
                ? percent(document, "explanationSamplePercent")
                : Regulation.USUAL_EXPLANATION_SAMPLE;
    }

    private static <T> Set<T> codes(JsonNode list, Function<String, T> type) {
        Set<T> codes = new LinkedHashSet<>();
        list.forEach(code -> codes.add(type.apply(code.stringValue())));
        return codes;
    }

    private static String text(JsonNode object, String field) {
        return object.path(field).stringValue();
    }

    private static Percent percent(JsonNode object, String field) {
        return Percent.of(object.path(field).decimalValue());
    }

    private static int whole(JsonNode object, String field) {
        return whole(object.path(field));
    }

    private static @Nullable Integer wholeOrNone(JsonNode object, String field) {
        return object.has(field) ? Integer.valueOf(whole(object, field)) : null;
    }

    /** JSON Schema calls 160.0 whole as well. */
    private static int whole(JsonNode number) {
        return number.decimalValue().intValueExact();
    }
}
