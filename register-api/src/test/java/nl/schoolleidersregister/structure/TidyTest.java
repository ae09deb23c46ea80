package nl.schoolleidersregister.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks through every source file of the repository, and shows of every rule that it can fail. */
class TidyTest {

    private static final String TEST = "register-core/src/test/java/nl/ATest.java";

    @ParameterizedTest
    @MethodSource("rules")
    void all_source_files_are_tidy(TidyRule rule) {
        assertThat(SourceTree.FILES).flatMap(rule::findIn).isEmpty();
    }

    @Test
    void looks_at_code_pages_migrations_and_scripts() {
        assertThat(SourceTree.FILES)
                .extracting(SourceFile::path)
                .contains("pom.xml", ".ci/run", "CONTRIBUTING.md")
                .anyMatch(path -> path.startsWith("register-core/src/main/java/"))
                .noneMatch(path -> path.contains("/target/"));
    }

    @Test
    void passes_by_what_is_built_and_what_is_of_others(@TempDir Path root) throws IOException {
        for (var file :
                List.of("a/A.java", "a/data/B.sql", "a/target/C.java", "vendor/D.css", "data/E.conf", "f.png")) {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), "x");
        }
        assertThat(SourceTree.read(root)).extracting(SourceFile::path).containsExactly("a/A.java", "a/data/B.sql");
    }

    @ParameterizedTest
    @ValueSource(strings = {"// TO" + "DO later", "// FIX" + "ME", "<!-- X" + "XX -->"})
    void sees_work_that_was_left_over(String line) {
        assertFinds(TidyRule.NO_LEFT_OVERS, "a.java", line);
    }

    @Test
    void sees_a_message_that_says_nothing() {
        assertFinds(TidyRule.NO_EMPTY_MESSAGE, "messages.properties", "date=Ongeldige" + " invoer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cd /wor" + "k/main", "file:/roo" + "t/x", "\"/hom" + "e/me/x\""})
    void sees_a_path_of_one_machine(String line) {
        assertFinds(TidyRule.NO_MACHINE_PATH, "run.sh", line);
    }

    @Test
    void a_path_that_only_ends_like_one_of_a_machine_is_fine() {
        assertKeeps(TidyRule.NO_MACHINE_PATH, "a.html", "<a href=\"my/hom" + "e/x\">");
        assertKeeps(TidyRule.NO_MACHINE_PATH, "ATest.java", "pointsAt(\"/wor" + "k/maximumGapMonths\")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rep" + "o.maven.apache.org", "https://registry.npm" + "js.org/x", "deb.debia" + "n.org"})
    void sees_the_host_of_a_package_registry(String host) {
        assertFinds(TidyRule.NO_REGISTRY_HOST, "pom.xml", host);
    }

    @Test
    void the_name_of_mavens_own_format_is_no_registry() {
        assertKeeps(TidyRule.NO_REGISTRY_HOST, "pom.xml", "xmlns=\"http://maven.apache.org/POM/4.0.0\"");
    }

    @Test
    void a_line_has_at_most_120_columns() {
        assertKeeps(TidyRule.SHORT_LINES, "a.java", "x".repeat(120));
        assertFinds(TidyRule.SHORT_LINES, "a.java", "x".repeat(121));
        assertFinds(TidyRule.SHORT_LINES, "register-bench/run", "x".repeat(121));
        assertKeeps(TidyRule.SHORT_LINES, "a.java", "import " + "x".repeat(121) + ";");
        assertKeeps(TidyRule.SHORT_LINES, "messages_nl.properties", "x".repeat(121));
    }

    @Test
    void a_suppression_says_why_on_its_line() {
        var suppression = "@Suppress" + "Warnings(\"unused\")";
        assertKeeps(TidyRule.REASONED_SUPPRESSION, "a.java", suppression + " // read by reflection");
        assertFinds(TidyRule.REASONED_SUPPRESSION, "a.java", suppression);
        assertFinds(TidyRule.REASONED_SUPPRESSION, "a.java", suppression + " //");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Disable" + "d",
                "@Disable" + "d(\"slow\")",
                "@Enable" + "dIfSystemProperty(named = \"x\", matches = \"y\")",
                "assum" + "eTrue(found);",
                "assum" + "eThat(found).isTrue();",
                "import org.junit.jupiter.api.Assumption" + "s;"
            })
    void sees_a_test_that_may_be_skipped(String line) {
        assertFinds(TidyRule.NO_SKIPPED_TEST, TEST, line);
    }

    @Test
    void a_comment_on_skipping_skips_nothing() {
        assertKeeps(TidyRule.NO_SKIPPED_TEST, TEST, "// never @Disable" + "d");
    }

    @Test
    void a_file_has_at_most_300_lines() {
        assertKeeps(TidyRule.SHORT_FILES, "a.java", "\n".repeat(300));
        assertFinds(TidyRule.SHORT_FILES, "a.java", "\n".repeat(301));
    }

    @Test
    void a_method_has_at_most_40_lines() {
        assertKeeps(TidyRule.SHORT_METHODS, "A.java", methodOf(40));
        assertFinds(TidyRule.SHORT_METHODS, "A.java", methodOf(41));
    }

    static List<TidyRule> rules() {
        return TidyRule.ALL;
    }

    private static String methodOf(int lines) {
        return "record A(int x) {\n  void record(A a) {" + "\n".repeat(lines - 1) + "  }\n}\n";
    }

    private static void assertFinds(TidyRule rule, String path, String text) {
        assertThat(rule.findIn(new SourceFile(path, text))).hasSize(1);
    }

    private static void assertKeeps(TidyRule rule, String path, String text) {
        assertThat(rule.findIn(new SourceFile(path, text))).isEmpty();
    }
}
