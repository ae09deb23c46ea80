package nl.schoolleidersregister.evaluation.web;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.schoolleidersregister.pages.Reading;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * The form of <i>Reken het na</i> as typed. A field in a row has the row's number in its name: {@code entryDate-2}.
 *
 * @param typed everything that was typed
 */
record CheckForm(MultiValueMap<String, String> typed) {

    /** Name of the form on the page. */
    static final String NAME = "check";

    static final Section ENTRIES = new Section(
            "entries",
            List.of(
                    "entryDate",
                    "entryFirstDay",
                    "entryHours",
                    "entryBasis",
                    "entryForm",
                    "entryOffering",
                    "entryCompetences"),
            3,
            60);
    static final Section WORK =
            new Section("works", List.of("workFrom", "workUntil", "workFte", "workFunction"), 1, 20);
    static final Section ABSENCES =
            new Section("absences", List.of("absenceKind", "absenceFrom", "absenceUntil"), 1, 20);
    static final Section PAUSES = new Section("pauses", List.of("pauseFrom", "pauseUntil"), 1, 20);

    private static final int MORE = 3;

    /**
     * A list of rows.
     *
     * @param name field that says how many rows there are
     * @param fields names of the fields in a row
     * @param least rows that are always there
     * @param most rows beyond which JSON is the way
     */
    record Section(String name, List<String> fields, int least, int most) {}

    /** One row of a list. */
    record Row(Section section, int number, MultiValueMap<String, String> typed) {

        /** What was typed in a field of this row. */
        public String get(String field) {
            return Reading.typed(typed.getFirst(at(field)));
        }

        /** All that was chosen in a field of this row. */
        public List<String> all(String field) {
            return typed.getOrDefault(at(field), List.of());
        }

        /** The field's name and id. */
        public String at(String field) {
            return field + "-" + number;
        }

        boolean isBlank() {
            return section.fields().stream().allMatch(field -> get(field).isEmpty());
        }
    }

    CheckForm {
        typed = new LinkedMultiValueMap<>(typed);
    }

    /** A form with these values. */
    static CheckForm of(Map<String, String> values) {
        var typed = new LinkedMultiValueMap<String, String>();
        values.forEach((field, value) -> typed.put(field, List.of(value.split("\\|", -1))));
        return new CheckForm(typed);
    }

    /** What was typed in a field. */
    public String get(String field) {
        return Reading.typed(typed.getFirst(field));
    }

    /** The rows of activities, for the page. */
    public List<Row> entries() {
        return rows(ENTRIES);
    }

    /** The rows of employments, for the page. */
    public List<Row> works() {
        return rows(WORK);
    }

    /** The rows of absences, for the page. */
    public List<Row> absences() {
        return rows(ABSENCES);
    }

    /** The rows of pauses, for the page. */
    public List<Row> pauses() {
        return rows(PAUSES);
    }

    private List<Row> rows(Section section) {
        return IntStream.rangeClosed(1, size(section))
                .mapToObj(number -> new Row(section, number, typed))
                .toList();
    }

    private int size(Section section) {
        var size = get(section.name());
        var asked = size.matches("\\d{1,3}") ? Integer.parseInt(size) : section.least();
        return Math.clamp(asked, section.least(), section.most());
    }

    /** Whether only more rows were asked for. */
    boolean asksForMore() {
        return typed.containsKey("meer");
    }

    /** The same form with more rows in the list that was asked for. */
    CheckForm withMore() {
        var more = new LinkedMultiValueMap<>(typed);
        for (var section : List.of(ENTRIES, WORK, ABSENCES, PAUSES)) {
            if (section.name().equals(get("meer"))) {
                more.set(section.name(), Integer.toString(Math.min(section.most(), size(section) + MORE)));
            }
        }
        return new CheckForm(more);
    }
}
