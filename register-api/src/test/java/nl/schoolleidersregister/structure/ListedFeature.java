package nl.schoolleidersregister.structure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of {@code docs/features.md}.
 *
 * @param number as in the list with which the register was asked for: 1, N1, Z1
 * @param state how far it is
 * @param place where it is: links, and routes between backticks
 * @param tests links to the tests that assert it
 * @param missing what of it is not there yet
 */
record ListedFeature(String number, String state, String place, String tests, String missing) {

    static final String WORKS = "works";
    static final String PARTLY = "partly";
    static final String NOT_YET = "not yet";

    private static final Pattern NUMBER = Pattern.compile("[NZ]?\\d+");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([^)]+)\\)");
    private static final Pattern ROUTE = Pattern.compile("`([^`]+)`");
    private static final Pattern A_TEST = Pattern.compile("@(?:Parameterized)?Test\\b");

    private record Link(String words, String target) {}

    /** Nothing when a line is not the row of a feature, or has too few or too many cells. */
    static Optional<ListedFeature> of(String line) {
        var cells = cells(line);
        return cells.size() == 6 && NUMBER.matcher(cells.get(0)).matches()
                ? Optional.of(new ListedFeature(cells.get(0), cells.get(2), cells.get(3), cells.get(4), cells.get(5)))
                : Optional.empty();
    }

    /** What stands between the bars of a line of a table; nothing when it is none. */
    static List<String> cells(String line) {
        var parts = line.split("\\|", -1);
        return line.startsWith("|") && line.endsWith("|") && parts.length > 2
                ? Stream.of(parts).map(String::strip).toList().subList(1, parts.length - 1)
                : List.of();
    }

    /**
     * What is wrong with the row, each with its number.
     *
     * @param directory where the document lies
     * @param access the document that knows every route
     */
    List<String> faults(Path directory, String access) {
        return Stream.of(untold(), gone(directory), unknown(access), untested())
                .flatMap(faults -> faults)
                .map(fault -> number + ": " + fault)
                .toList();
    }

    private Stream<String> untold() {
        var told = switch (state) {
            case WORKS -> !place.isEmpty() && !tests.isEmpty() && missing.isEmpty();
            case PARTLY -> !place.isEmpty() && !tests.isEmpty() && !missing.isEmpty();
            case NOT_YET -> place.isEmpty() && tests.isEmpty() && missing.isEmpty();
            default -> false;
        };
        return told ? Stream.empty() : Stream.of("place, tests and what is missing do not fit the state " + state);
    }

    private Stream<String> gone(Path directory) {
        return links(place + tests)
                .map(Link::target)
                .filter(target -> !Files.exists(directory.resolve(target)))
                .map(target -> target + " is not there");
    }

    private Stream<String> unknown(String access) {
        return ROUTE.matcher(place)
                .results()
                .map(route -> route.group(1))
                .filter(route -> !access.contains(" " + route + "`"))
                .map(route -> route + " is no route");
    }

    private Stream<String> untested() {
        return links(tests)
                .filter(link -> SourceTree.FILES.stream().noneMatch(file -> isTest(file, link)))
                .map(link -> link.words() + " is no test of that name");
    }

    private static boolean isTest(SourceFile file, Link link) {
        return link.target().equals("../" + file.path())
                && file.name().equals(link.words() + ".java")
                && A_TEST.matcher(file.code()).find();
    }

    private static Stream<Link> links(String cell) {
        return LINK.matcher(cell).results().map(found -> new Link(found.group(1), found.group(2)));
    }
}
