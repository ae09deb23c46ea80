package nl.schoolleidersregister.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.JobFunction;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.regulation.RegulationFixture;
import nl.schoolleidersregister.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * One example of {@code docs/evaluation.md}: its tables of facts and of outcomes, as a registrar reads them.
 *
 * @param text from its heading to the next
 */
record WorkedExample(String title, String text) {

    private static final Path DOCUMENT = Path.of("..", "docs", "evaluation.md");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final Pattern AMOUNT_OF_RULE = Pattern.compile("(\\d+) `([a-z.-]+)`");
    private static final Map<String, Basis> BASES = Map.of(
            "gevalideerd", Basis.VALIDATED,
            "tussenvorm", Basis.IN_BETWEEN,
            "eigen keuze", Basis.EXPLAINED,
            "portfolio", Basis.PORTFOLIO);
    private static final Map<String, Verdict> VERDICTS = Map.of(
            "herregistratie kan", Verdict.ELIGIBLE,
            "voorlopige herregistratie kan", Verdict.CONDITIONAL,
            "herregistratie kan niet", Verdict.NOT_ELIGIBLE);

    static List<WorkedExample> all() {
        return Arrays.stream(document().split("(?m)^## ", -1))
                .filter(chapter -> chapter.startsWith("Voorbeeld"))
                .map(chapter -> new WorkedExample(chapter.lines().findFirst().orElseThrow(), chapter))
                .toList();
    }

    private static String document() {
        try {
            return Files.readString(DOCUMENT);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return title;
    }

    Evaluation evaluation() {
        String regulation = fact("cyclus").getFirst().get(3);
        return Evaluator.evaluate(
                facts(),
                regulation(regulation),
                day(fact("beoordeeld op").getFirst().get(1)));
    }

    private static Regulation regulation(String id) {
        return switch (id) {
            case "VO-2026" -> RegulationFixture.VO_2026;
            case "VO-2028" -> RegulationFixture.VO_2028;
            default -> throw new IllegalArgumentException("No such regulation: " + id);
        };
    }

    private Facts facts() {
        List<String> cycle = fact("cyclus").getFirst();
        return new Facts(
                new Period(day(cycle.get(1)), day(cycle.get(2))),
                fact("meer tijd").stream()
                        .map(row -> new Extension(Extension.Kind.valueOf(row.get(3)), day(row.get(2))))
                        .toList(),
                table("activiteit", 8).stream().map(WorkedExample::entry).toList(),
                fact("werk").stream().map(WorkedExample::employment).toList(),
                fact("afwezig").stream()
                        .map(row -> new Absence(new AbsenceKind(row.get(3)), day(row.get(1)), dayOrNone(row.get(2))))
                        .toList(),
                fact("pauze").stream()
                        .map(row -> new Pause(day(row.get(1)), dayOrNone(row.get(2))))
                        .toList(),
                List.of());
    }

    private List<List<String>> fact(String name) {
        return table("feit", 4).stream()
                .filter(row -> row.getFirst().equals(name))
                .toList();
    }

    private static Entry entry(List<String> row) {
        return new Entry(
                new EntryId(row.get(0)),
                day(row.get(2)),
                day(row.get(1)),
                Integer.parseInt(row.get(3)),
                Objects.requireNonNull(BASES.get(row.get(4))),
                new Form(row.get(5)),
                row.get(6).isEmpty() ? null : new OfferingId(row.get(6)),
                Arrays.stream(row.get(7).split(" ", -1)).map(Competence::new).toList());
    }

    private static Employment employment(List<String> row) {
        String[] details = row.get(3).split(" fte ", 2);
        BigDecimal fte = new BigDecimal(details[0].replace(',', '.'));
        return new Employment(day(row.get(1)), dayOrNone(row.get(2)), fte, new JobFunction(details[1]));
    }

    /** As {@code rule article required achieved outcome}. */
    List<String> findings() {
        return table("regel", 5).stream()
                .map(row -> String.join(" ", row).replace("`", ""))
                .toList();
    }

    /** As {@code id counted [rule minutes, ...]}. */
    List<String> entries() {
        return table("activiteit", 3).stream()
                .map(row -> row.get(0) + " " + row.get(1) + " " + amounts(row.get(2)))
                .toList();
    }

    /** As {@code rule amount}. */
    List<String> needed() {
        return text.lines()
                .filter(line -> line.startsWith("Nog nodig: "))
                .flatMap(line -> amounts(line).stream())
                .toList();
    }

    Verdict verdict() {
        return Objects.requireNonNull(VERDICTS.get(said("Uitkomst: ([a-z ]+)\\.")));
    }

    LocalDate dueDate() {
        return day(said("Einddatum ([0-9-]+)\\."));
    }

    LocalDate lastDay() {
        return day(said("Laatste dag om te verdienen ([0-9-]+)\\."));
    }

    private String said(String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> amounts(String text) {
        return AMOUNT_OF_RULE
                .matcher(text)
                .results()
                .map((MatchResult amount) -> amount.group(2) + " " + amount.group(1))
                .toList();
    }

    /** The rows of the table whose first column has this heading and which has so many columns. */
    private List<List<String>> table(String heading, int columns) {
        List<List<String>> rows = new ArrayList<>();
        boolean inTable = false;
        for (String line : text.lines().toList()) {
            List<String> cells = cells(line);
            inTable = cells.size() == columns && (inTable || cells.getFirst().equals(heading));
            if (inTable
                    && !cells.getFirst().equals(heading)
                    && !cells.getFirst().startsWith("---")) {
                rows.add(cells);
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        if (!line.startsWith("|")) {
            return List.of();
        }
        String inside = line.substring(1, line.lastIndexOf('|'));
        return Arrays.stream(inside.split("\\|", -1)).map(String::strip).toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text, DAY);
    }

    private static @Nullable LocalDate dayOrNone(String text) {
        return text.isEmpty() ? null : day(text);
    }
}
