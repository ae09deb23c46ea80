package nl.schoolleidersregister.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that explain the evaluation to a registrar come out as they say. */
class WorkedExamplesTest {

    static List<WorkedExample> examples() {
        return WorkedExample.all();
    }

    @Test
    void there_are_three() {
        assertThat(examples()).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_finding_is_as_the_document_says(WorkedExample example) {
        assertThat(example.findings()).hasSize(6);
        assertThat(example.evaluation().findings())
                .extracting(WorkedExamplesTest::words)
                .containsExactlyElementsOf(example.findings());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_minute_is_as_the_document_says(WorkedExample example) {
        assertThat(example.entries()).hasSizeGreaterThan(2);
        assertThat(example.evaluation().entries())
                .extracting(WorkedExamplesTest::words)
                .containsExactlyInAnyOrderElementsOf(example.entries());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_verdict_and_what_is_needed_are_as_the_document_says(WorkedExample example) {
        Evaluation evaluation = example.evaluation();
        assertThat(evaluation.verdict()).isEqualTo(example.verdict());
        assertThat(evaluation.dueDate()).isEqualTo(example.dueDate());
        assertThat(evaluation.lastDay()).isEqualTo(example.lastDay());
        assertThat(evaluation.needed())
                .extracting(need -> need.rule().code() + " " + need.amount())
                .containsExactlyElementsOf(example.needed());
    }

    private static String words(Finding finding) {
        String outcome = finding.isMet() ? "voldaan" : "nog niet";
        return finding.rule().code() + " " + finding.article() + " " + finding.required() + " " + finding.achieved()
                + " " + outcome;
    }

    private static String words(EntryResult result) {
        List<String> notCounted = result.notCounted().stream()
                .map(row -> row.rule().code() + " " + row.minutes())
                .toList();
        return result.id().value() + " " + result.counted() + " " + notCounted;
    }
}
