package nl.schoolleidersregister.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schoolleidersregister.pages.Problem;
import nl.schoolleidersregister.pages.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form says what a program would have said. */
class CheckReadingTest {

    private static final Map<String, String> FORM = Map.ofEntries(
            Map.entry("regulation", "VO-2026"),
            Map.entry("cycleFrom", "01-08-2022"),
            Map.entry("on", "31-07-2026"),
            Map.entry("entryDate-2", "10-03-2023"),
            Map.entry("entryHours-2", "12"),
            Map.entry("entryBasis-2", "VALIDATED"),
            Map.entry("entryForm-2", "COURSE"),
            Map.entry("entryCompetences-2", "C1|C3"),
            Map.entry("workFrom-1", "01-08-2019"),
            Map.entry("workFte-1", "1,0"),
            Map.entry("workFunction-1", "DIRECTEUR"));

    @Test
    void the_example_of_the_page_has_no_mistakes() {
        assertThat(problems(read(CheckExample.FORM))).isEmpty();
    }

    @Test
    void rows_become_facts_and_empty_rows_do_not() {
        var request = accepted(read(CheckForm.of(FORM)));
        assertThat(request.facts().cycle().until()).isEqualTo("2026-08-01");
        assertThat(request.facts().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.id().value()).isEqualTo("2");
            assertThat(entry.minutes()).isEqualTo(720);
            assertThat(entry.competences()).hasSize(2);
        });
        assertThat(request.facts().absences()).isEmpty();
    }

    @Test
    void the_period_lasts_as_long_as_the_regulation_says() {
        var request = accepted(read(with("regulation", "VO-2028")));
        assertThat(request.facts().cycle().until()).isEqualTo("2027-08-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12   | 720
            1,5  | 90
            1.5  | 90
            0:01 | 1
            1:30 | 90
            """)
    void hours_are_written_with_decimals_or_as_on_a_clock(String typed, int minutes) {
        var request = accepted(read(with("entryHours-2", typed)));
        assertThat(request.facts().entries().getFirst().minutes()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            regulation           | VO-2025    | regulation
            regulation           | ''         | regulation
            cycleFrom            | 01-08-2026 | on
            cycleFrom            | 31-02-2022 | cycleFrom
            on                   | ''         | on
            entryDate-2          | ''         | entryDate-2
            entryFirstDay-2      | 11-03-2023 | entryFirstDay-2
            entryHours-2         | 0          | entryHours-2
            entryHours-2         | 1:60       | entryHours-2
            entryHours-2         | twaalf     | entryHours-2
            entryBasis-2         | ''         | entryBasis-2
            entryBasis-2         | X          | entryBasis-2
            entryForm-2          | ''         | entryForm-2
            entryCompetences-2   | C9         | entryCompetences-2
            workFrom-1           | ''         | workFrom-1
            workUntil-1          | 01-08-2019 | workUntil-1
            workFte-1            | 1,1        | workFte-1
            workFte-1            | ''         | workFte-1
            workFunction-1       | ''         | workFunction-1
            pauseFrom-1          | 01-08-2026 | pauseFrom-1
            """)
    void a_mistake_is_told_at_its_field(String field, String typed, String told) {
        assertThat(problems(read(with(field, typed))))
                .extracting(Problem::field)
                .containsExactly(told);
    }

    @Test
    void mistakes_are_told_in_the_order_of_the_fields() {
        var form = CheckForm.of(Map.of("workFte-1", "2", "entryHours-1", "veel", "on", "31-02-2026"));
        assertThat(problems(read(form)))
                .extracting(Problem::field)
                .containsExactly(
                        "regulation",
                        "cycleFrom",
                        "on",
                        "entryDate-1",
                        "entryHours-1",
                        "entryBasis-1",
                        "entryForm-1",
                        "entryCompetences-1",
                        "workFrom-1",
                        "workFte-1",
                        "workFunction-1");
    }

    private static CheckForm with(String field, String typed) {
        var form = new HashMap<>(FORM);
        form.put(field, typed);
        return CheckForm.of(form);
    }

    private static Read<EvaluationRequest> read(CheckForm form) {
        var regulations = FirstShelf.KNOWN;
        var today = LocalDate.parse("2026-07-31");
        return new CheckReading(form, new RequestReader(regulations), today, code -> code).read(regulations);
    }

    private static List<Problem> problems(Read<EvaluationRequest> read) {
        return switch (read) {
            case Read.Right<EvaluationRequest> _ -> List.of();
            case Read.Wrong<EvaluationRequest>(var problems) -> problems.all();
        };
    }

    private static EvaluationRequest accepted(Read<EvaluationRequest> read) {
        return switch (read) {
            case Read.Right<EvaluationRequest>(var request) -> request;
            case Read.Wrong<EvaluationRequest>(var problems) -> throw new AssertionError(problems);
        };
    }
}
