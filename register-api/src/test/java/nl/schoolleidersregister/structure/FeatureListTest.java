package nl.schoolleidersregister.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reads in {@code docs/features.md} that something works finds it, and the test that asserts it. */
class FeatureListTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final String ACCESS = document("docs/access.md");
    private static final List<String> LINES =
            document("docs/features.md").lines().toList();
    private static final List<ListedFeature> LISTED =
            LINES.stream().map(ListedFeature::of).flatMap(Optional::stream).toList();

    private static String document(String path) {
        return SourceTree.FILES.stream()
                .filter(file -> file.path().equals(path))
                .findAny()
                .orElseThrow()
                .text();
    }

    @Test
    void every_feature_is_there_once_and_in_order() {
        var numbers = Stream.of(numbers("", 90), numbers("N", 15), numbers("Z", 12))
                .flatMap(series -> series)
                .toList();
        assertThat(LISTED).extracting(ListedFeature::number).isEqualTo(numbers);
    }

    private static Stream<String> numbers(String series, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> series + number);
    }

    @ParameterizedTest
    @ValueSource(strings = {ListedFeature.WORKS, ListedFeature.PARTLY, ListedFeature.NOT_YET})
    void the_count_at_the_top_is_that_of_the_rows(String state) {
        var rows = LISTED.stream().filter(row -> row.state().equals(state)).count();
        assertThat(LINES)
                .filteredOn(line -> line.startsWith("| " + state + " |"))
                .singleElement()
                .extracting(line -> ListedFeature.cells(line).get(1))
                .isEqualTo(Long.toString(rows));
    }

    @Test
    void no_row_tells_what_is_not_so() {
        assertThat(LISTED.stream().flatMap(row -> faults(row).stream()).toList())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| 1 | words | works | [access](access.md), `/inschrijven` | @ | |",
                "| N1 | words | partly | `/v1/inschrijvingen` | @, @ | something |",
                "| Z1 | words | not yet | | | |"
            })
    void a_row_that_can_be_so_is_fine(String row) {
        assertThat(faultsIn(row)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| 1 | words | nearly | `/inschrijven` | @ | |",
                "| 1 | words | works | | @ | |",
                "| 1 | words | works | `/inschrijven` | | |",
                "| 1 | words | works | `/inschrijven` | @ | something |",
                "| 1 | words | partly | `/inschrijven` | @ | |",
                "| 1 | words | partly | `/inschrijven` | | something |",
                "| 1 | words | not yet | `/inschrijven` | | |",
                "| 1 | words | not yet | | @ | |",
                "| 1 | words | works | [gone](gone.md) | @ | |",
                "| 1 | words | works | `/inschrijf` | @ | |",
                "| 1 | words | works | `/inschrijven` | [access](access.md) | |",
                "| 1 | words | works | `/inschrijven` | # | |"
            })
    void sees_a_row_that_cannot_be_so(String row) {
        assertThat(faultsIn(row)).singleElement().asString().startsWith("1: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "| 1 |", "| 1 | words | not yet | | |", "| a | words | not yet | | | |"})
    void a_line_with_other_cells_is_no_row(String line) {
        assertThat(ListedFeature.of(line)).isEmpty();
    }

    /** In the place of @ stands a test, in that of # a class that is none. */
    private static List<String> faultsIn(String row) {
        var here = "](../register-api/src/test/java/nl/schoolleidersregister/structure/";
        return ListedFeature.of(row.replace("@", "[FeatureListTest" + here + "FeatureListTest.java)")
                        .replace("#", "[ListedFeature" + here + "ListedFeature.java)"))
                .map(FeatureListTest::faults)
                .orElseThrow();
    }

    private static List<String> faults(ListedFeature row) {
        return row.faults(DOCS, ACCESS);
    }
}
