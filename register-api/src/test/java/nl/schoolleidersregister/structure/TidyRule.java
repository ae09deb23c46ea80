package nl.schoolleidersregister.structure;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What is kept tidy in source files and no other tool looks at. The patterns are written so that they miss themselves.
 *
 * @param says the rule, for people
 * @param look what breaks it in a file, each as {@code line: what}
 */
record TidyRule(String says, Function<SourceFile, List<String>> look) {

    static final TidyRule NO_LEFT_OVERS = new TidyRule(
            "work is done or it is an issue, not a note in a file",
            SourceFile::lines,
            "\\b(?:T[O]DO|F[I]XME|X[X]X)\\b");

    static final TidyRule NO_EMPTY_MESSAGE = new TidyRule(
            "a message says what is wrong and what would be right",
            SourceFile::lines,
            "(?i)ongeldig[e] invoer|[=>\"]\\s*invali[d] input");

    static final TidyRule NO_MACHINE_PATH = new TidyRule(
            "no path of one machine",
            SourceFile::lines,
            "(?<![\\w.}~-])/(?:wor[k]/(?:main|wt|shared|\\.)|roo[t]/|hom[e]/|User[s]/)");

    static final TidyRule NO_REGISTRY_HOST = new TidyRule(
            "where packages come from is a setting of whoever builds",
            SourceFile::lines,
            "(?i)\\b(?:rep[o]1?\\.maven|maven\\.or[g]|sonatyp[e]\\.(?:org|com)|npmj[s]\\.(?:org|com)|yarnpk[g]\\.com"
                    + "|debia[n]\\.org|ubunt[u]\\.com|pyp[i]\\.org|pythonhoste[d]|crate[s]\\.io|rubygem[s]\\.org"
                    + "|golan[g]\\.org|gradl[e]\\.org|jitpac[k]\\.io"
                    + "|docke[r]\\.(?:io|com)|ghc[r]\\.io|qua[y]\\.io)\\b");

    static final TidyRule SHORT_LINES =
            new TidyRule("a line has at most 120 columns", TidyRule::linesToRead, "^(?!import ).{121,}$");

    static final TidyRule REASONED_SUPPRESSION = new TidyRule(
            "a suppressed warning has its reason on the same line",
            TidyRule::linesOfJava,
            "^(?!\\s*(?://|\\*)).*@SuppressWarning[s]\\((?!.*\\)\\s*//\\s*\\w+ \\w+)");

    static final TidyRule NO_SKIPPED_TEST = new TidyRule(
            "a test runs, always",
            TidyRule::codeOfTests,
            "@Disable[d]\\b|@Ignor[e]\\b|@(?:Dis|En)able[d](?:If|On|For)"
                    + "|\\bassum(?:[e]That|[e]True|[e]False|[i]ngThat)\\b|\\bAssumption[s]\\b");

    static final TidyRule SHORT_FILES = new TidyRule("a file has at most 300 lines", TidyRule::longFile);

    static final TidyRule SHORT_METHODS = new TidyRule("a method has at most 40 lines", TidyRule::longMethods);

    static final List<TidyRule> ALL = List.of(
            NO_LEFT_OVERS,
            NO_EMPTY_MESSAGE,
            NO_MACHINE_PATH,
            NO_REGISTRY_HOST,
            SHORT_LINES,
            REASONED_SUPPRESSION,
            NO_SKIPPED_TEST,
            SHORT_FILES,
            SHORT_METHODS);

    private TidyRule(String says, Function<SourceFile, List<String>> lines, String banned) {
        this(says, file -> matching(lines.apply(file), Pattern.compile(banned).asPredicate()));
    }

    /** What breaks the rule, each as {@code path:line: what}. */
    List<String> findIn(SourceFile file) {
        return look.apply(file).stream().map(found -> file.path() + ":" + found).toList();
    }

    @Override
    public String toString() {
        return says;
    }

    private static List<String> matching(List<String> lines, Predicate<String> banned) {
        return IntStream.range(0, lines.size())
                .filter(at -> banned.test(lines.get(at)))
                .mapToObj(at -> (at + 1) + ": " + lines.get(at).strip())
                .toList();
    }

    private static List<String> linesOfJava(SourceFile file) {
        return file.isJava() ? file.lines() : List.of();
    }

    private static List<String> codeOfTests(SourceFile file) {
        return file.isJava() && file.isTest() ? file.code().lines().toList() : List.of();
    }

    /** What people read as code; pages and texts may be wider, and an import cannot be broken. */
    private static List<String> linesToRead(SourceFile file) {
        return file.path().matches(".*(?:\\.java|\\.sql|\\.sh|\\.ya?ml|/run)") ? file.lines() : List.of();
    }

    private static List<String> longFile(SourceFile file) {
        var lines = linesOfJava(file).size();
        return lines > 300 ? List.of("1: " + lines + " lines") : List.of();
    }

    private static List<String> longMethods(SourceFile file) {
        return JavaText.members(file.isJava() ? file.text() : "").stream()
                .filter(member -> member.lines() > 40)
                .map(member -> member.line() + ": " + member.lines() + " lines")
                .toList();
    }
}
