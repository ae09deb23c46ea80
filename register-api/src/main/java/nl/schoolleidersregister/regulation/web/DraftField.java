package nl.schoolleidersregister.regulation.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * A number of a regulation that has a field of its own when one is drafted; all others change in the JSON.
 *
 * @param name of the field, message keys {@code field.<name>}
 * @param pointer where it stands in the document
 */
public record DraftField(String name, String pointer, Kind kind) {

    /** How it is typed. */
    public enum Kind {
        /** A line. */
        TEXT,
        /** The name of a professional standard. */
        STANDARD,
        /** A day, day-month-year. */
        DAY,
        /** A number. */
        NUMBER,
        /** Numbers with commas between. */
        NUMBERS,
        /** Yes or no. */
        YES_NO,
        /** What it does to running cycles. */
        TRANSITION
    }

    /**
     * Fields that stand together.
     *
     * @param key message key {@code regulation.group.<key>}
     */
    public record Group(String key, List<DraftField> fields) {}

    /** Name of the field for the regulation's own name. */
    static final String ID = "regulationId";

    /** Name of the field for its professional standard. */
    static final String STANDARD = "regulationStandard";

    /** All of them, as the form shows them. */
    static final List<Group> GROUPS = List.of(
            new Group(
                    "general",
                    List.of(
                            new DraftField(ID, "/id", Kind.TEXT),
                            new DraftField("regulationTitle", "/title", Kind.TEXT),
                            new DraftField("inForceFrom", "/inForceFrom", Kind.DAY),
                            new DraftField("runningCycles", "/transition/runningCycles", Kind.TRANSITION),
                            new DraftField(STANDARD, "/standard", Kind.STANDARD))),
            numbers(
                    "admission",
                    "aspirantMonths /registration/aspirantMonths",
                    "qualificationMonths /registration/qualificationMonths",
                    "qualificationYears /registration/qualificationYears",
                    "priorMonths /registration/priorMonths"),
            points(),
            numbers(
                    "work",
                    "hoursPerCycle /work/hoursPerCycle",
                    "fullTimeHours /work/fullTimeHoursPerYear",
                    "gapMonths /work/maximumGapMonths",
                    "pauseMonths /pause/maximumMonths",
                    "ownStatementSample /ownStatementSamplePercent"),
            renewal(),
            numbers(
                    "procedure",
                    "decisionWeeks /procedure/decisionWeeks",
                    "extensionWeeks /procedure/extensionWeeks",
                    "answerDays /procedure/answerDays",
                    "viewWeeks /procedure/viewWeeks",
                    "objectionWeeks /procedure/objectionWeeks",
                    "explanationSample /explanationSamplePercent",
                    "lapsedMonths /publicMonths/lapsed"));

    private static Group points() {
        var some = numbers(
                "points",
                "cycleMonths /cycleMonths",
                "requiredPoints /requiredPoints",
                "minutesPerPoint /minutesPerPoint",
                "minimumValidated /minimumValidatedPercent",
                "inBetweenPoints /inBetweenCapPoints",
                "breadthCompetences /breadth/competences",
                "breadthPoints /breadth/pointsEach",
                "carryOverPoints /carryOverPoints");
        return with(some, new DraftField("sameOfferingOnce", "/sameOfferingOncePerCycle", Kind.YES_NO));
    }

    private static Group renewal() {
        var some = numbers(
                "renewal",
                "windowMonths /renewal/windowMonths",
                "conditionalFrom /renewal/conditionalFromPercent",
                "conditionalMonths /renewal/conditionalMonths",
                "lateMonths /renewal/lateMonths",
                "deferralMonths /renewal/deferralMonths",
                "deferralTotalMonths /renewal/deferralTotalMonths");
        return with(some, new DraftField("noticeMonths", "/renewal/noticeMonths", Kind.NUMBERS));
    }

    /** Each as its name and its place. */
    private static Group numbers(String key, String... fields) {
        return new Group(
                key,
                Stream.of(fields)
                        .map(field -> field.split(" ", 2))
                        .map(field -> new DraftField(field[0], field[1], Kind.NUMBER))
                        .toList());
    }

    private static Group with(Group group, DraftField more) {
        return new Group(
                group.key(),
                Stream.concat(group.fields().stream(), Stream.of(more)).toList());
    }

    static Stream<DraftField> all() {
        return GROUPS.stream().flatMap(group -> group.fields().stream());
    }
}
