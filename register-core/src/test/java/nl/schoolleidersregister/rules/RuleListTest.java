package nl.schoolleidersregister.rules;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Golden;
import org.junit.jupiter.api.Test;

/** Every rule names its source, and the documentation lists them all. */
class RuleListTest {

    private static final Path LIST = Path.of("../docs/rules.md");

    private final List<Class<?>> rules = Rules.all();

    @Test
    void every_code_belongs_to_one_rule() {
        assertThat(rules).hasSizeGreaterThanOrEqualTo(14);
        assertThat(rules.stream().map(rule -> Rules.basis(rule).code())).doesNotHaveDuplicates();
    }

    @Test
    void every_rule_names_code_article_first_day_and_sentence() {
        assertThat(rules.stream().map(Rules::basis)).allSatisfy(basis -> {
            assertThat(basis.code()).matches("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*");
            assertThat(basis.article()).matches("[A-Z]\\d+|AVG \\d+|[A-Z][a-z]+ \\d+:\\d+[a-z]?");
            assertThat(LocalDate.parse(basis.since())).isAfter(LocalDate.of(1990, 1, 1));
            assertThat(basis.says()).matches("[A-Z].*\\.");
        });
    }

    @Test
    void every_rule_is_a_record_named_as_a_sentence() {
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.isRecord()).isTrue();
            assertThat(rule.getSimpleName()).matches("([A-Z][a-z]*){3,}");
        });
    }

    @Test
    void the_list_in_the_documentation_is_the_list_in_the_code() {
        Golden.check(LIST, markdown());
    }

    private String markdown() {
        var features = rules.stream().collect(groupingBy(Rules::feature, TreeMap::new, toList()));
        var sections = features.entrySet().stream()
                .map(feature -> "## " + feature.getKey() + "\n\n" + table(feature.getValue()))
                .collect(joining("\n"));
        return """
                # Rules

                Every rule that can refuse an order, as it stands in the code, by feature. Programs see the code (the
                `type` of a problem document), people the sentence. This list is written from the rules themselves;
                a test fails when it is not up to date.

                """ + sections;
    }

    private static String table(List<Class<?>> rules) {
        return rules.stream()
                .sorted(comparing(rule -> Rules.basis(rule).code()))
                .map(rule -> row(rule.getSimpleName(), Rules.basis(rule)))
                .collect(joining("", """
                        | rule | code | article | since | sentence | tested by |
                        | --- | --- | --- | --- | --- | --- |
                        """, ""));
    }

    private static String row(String name, Basis basis) {
        return "| `%s` | `%s` | %s | %s | %s | %s |%n"
                .formatted(name, basis.code(), basis.article(), basis.since(), basis.says(), tests(basis.code()));
    }

    /** Test classes of this module that name the code. */
    private static String tests(String code) {
        return Rules.tests("Test.java")
                .filter(file -> Rules.text(file).contains("\"" + code + "\""))
                .map(file -> "`" + file.getFileName().toString().replace(".java", "") + "`")
                .sorted()
                .collect(joining(", "));
    }
}
