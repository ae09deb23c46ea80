package nl.schoolleidersregister.structure;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every package, tests included, says in a paragraph what it is for, and is null-marked. */
class PackageInfoTest {

    private static final Pattern JAVADOC = Pattern.compile("(?s)^/\\*\\*(.*?)\\*/");
    private static final Pattern SOURCES = Pattern.compile(".*/src/(?:main|test)/java/(.*)");

    @Test
    void every_package_says_what_it_is_for_and_is_null_marked() {
        assertThat(findings(SourceTree.FILES)).isEmpty();
    }

    @Test
    void a_package_with_a_paragraph_keeps_the_rule() {
        assertThat(findings(List.of(type("main"), info("main", PARAGRAPH + MARKED))))
                .isEmpty();
    }

    @Test
    void tests_share_the_words_of_the_package_they_test() {
        assertThat(findings(List.of(type("main"), type("test"), info("main", PARAGRAPH + MARKED))))
                .isEmpty();
    }

    @Test
    void sees_a_package_without_words() {
        assertThat(findings(List.of(type("main")))).hasSize(1);
        assertThat(findings(List.of(type("main"), info("test", PARAGRAPH + MARKED))))
                .hasSize(1);
        assertThat(findings(List.of(type("main"), info("main", MARKED)))).hasSize(1);
        assertThat(findings(List.of(type("main"), info("main", "/** Stuff. */\n" + MARKED))))
                .hasSize(1);
    }

    @Test
    void sees_a_package_that_is_not_null_marked() {
        assertThat(findings(List.of(type("main"), info("main", PARAGRAPH + "package a;"))))
                .hasSize(1);
    }

    private static final String PARAGRAPH = "/** The words that every other feature of the register uses. */\n";
    private static final String MARKED = "@NullMarked\npackage a;\n";

    private static SourceFile type(String set) {
        return new SourceFile("register-x/src/" + set + "/java/a/Word.java", "package a;");
    }

    private static SourceFile info(String set, String text) {
        return new SourceFile("register-x/src/" + set + "/java/a/package-info.java", text);
    }

    private static List<String> findings(List<SourceFile> files) {
        var packages = files.stream()
                .filter(SourceFile::isJava)
                .collect(groupingBy(PackageInfoTest::packageOf, TreeMap::new, java.util.stream.Collectors.toList()));
        return packages.entrySet().stream()
                .filter(entry -> !isSaid(entry.getValue()))
                .map(entry -> entry.getKey() + " has no package-info.java with a paragraph and @NullMarked")
                .toList();
    }

    /** Production code needs it in its own sources; a package of tests only may have it there. */
    private static boolean isSaid(List<SourceFile> files) {
        var production = files.stream().filter(file -> !file.isTest()).toList();
        return infos(production.isEmpty() ? files : production).anyMatch(PackageInfoTest::says);
    }

    private static Stream<SourceFile> infos(List<SourceFile> files) {
        return files.stream().filter(file -> file.name().equals("package-info.java"));
    }

    private static boolean says(SourceFile info) {
        var javadoc = JAVADOC.matcher(info.text());
        var words = javadoc.find() ? javadoc.group(1).replace("*", " ").strip().split("\\s+") : new String[0];
        return words.length >= 5 && info.code().contains("@NullMarked");
    }

    private static String packageOf(SourceFile file) {
        return SOURCES.matcher(file.directory()).replaceAll("$1");
    }
}
