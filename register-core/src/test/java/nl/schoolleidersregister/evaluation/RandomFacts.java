package nl.schoolleidersregister.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.JobFunction;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * Random facts that keep to what facts promise (no overlaps, no double ids), in a world so small that its boundaries
 * are met all the time: a cycle of weeks around a leap day, minutes that can be counted on fingers. One seed, one case.
 */
public final class RandomFacts {

    /** The ids of entries begin so: in code point order, which is not the order of {@code String.compareTo}. */
    private static final List<String> ID_STARTS = List.of("", "a", "b", "\uE000", "\uFFFD", "\uD83D\uDE00");

    private static final List<String> COMPETENCES = List.of("C1", "C2", "C3", "C4", "C5");
    private static final List<String> FTES = List.of("0.1", "0.2", "0.25", "0.3333", "0.5", "0.8", "1", "1.0");

    private final Random random;
    private final RandomRegulation regulations;
    private final Period cycle;
    private final LocalDate on;

    private RandomFacts(long seed) {
        this.random = new Random(seed);
        this.regulations = new RandomRegulation(random);
        LocalDate from = LocalDate.of(2023, 12, 25).plusDays(random.nextInt(100));
        this.cycle = new Period(from, from.plusDays(1 + random.nextInt(200)));
        this.on = from.plusDays(random.nextInt(260));
    }

    /** Facts, the regulation to judge them by, and the day. */
    public record Case(long seed, Facts facts, Regulation regulation, LocalDate on) {

        public Evaluation evaluation() {
            return Evaluator.evaluate(facts, regulation, on);
        }
    }

    public static Case of(long seed) {
        RandomFacts random = new RandomFacts(seed);
        return new Case(seed, random.facts(), random.regulations.next("R"), random.on);
    }

    /** Another entry for a case: validated, without offering, of a form that nothing caps. */
    static Entry freeEntry(Case of, Random random) {
        RandomFacts more = new RandomFacts(random.nextLong());
        LocalDate date = of.facts().cycle().from().plusDays(random.nextInt(200));
        Form form = new Form(RandomRegulation.FREE_FORM);
        EntryId id = new EntryId(more.pick(ID_STARTS) + "added");
        return new Entry(id, date, date, more.minutes(), Basis.VALIDATED, form, null, more.competences());
    }

    private Facts facts() {
        return new Facts(cycle, extensions(), entries(), employments(), absences(), pauses(), valuedBy());
    }

    private List<Extension> extensions() {
        List<Extension> extensions = new ArrayList<>();
        for (int i = random.nextInt(5) - 2; i > 0; i--) {
            extensions.add(new Extension(
                    pick(List.of(Extension.Kind.values())), cycle.until().plusDays(random.nextInt(40) - 5)));
        }
        return extensions;
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (int i = random.nextInt(13); i > 0; i--) {
            entries.add(entry(i));
        }
        return entries;
    }

    private Entry entry(int number) {
        EntryId id = new EntryId(pick(ID_STARTS) + number);
        LocalDate date = day();
        LocalDate firstDay = date.minusDays(Math.max(0, random.nextInt(8) - 4));
        OfferingId offering = random.nextBoolean() ? null : new OfferingId("o" + random.nextInt(3));
        Form form = new Form(pick(RandomRegulation.FORMS));
        return new Entry(id, date, firstDay, minutes(), pick(List.of(Basis.values())), form, offering, competences());
    }

    /** Often one of the days that decide, else any around the cycle. */
    private LocalDate day() {
        return switch (random.nextInt(16)) {
            case 0 -> cycle.from();
            case 1 -> cycle.from().minusDays(1);
            case 2 -> cycle.until();
            case 3 -> cycle.until().minusDays(1);
            case 4 -> on;
            case 5 -> on.plusDays(1);
            case 6 -> LocalDate.of(2023, 12, 31);
            case 7 -> LocalDate.of(2024, 1, 1);
            default -> cycle.from().plusDays(random.nextInt(Math.toIntExact(cycleDays())));
        };
    }

    private long cycleDays() {
        return Days.between(cycle.from(), cycle.until());
    }

    private int minutes() {
        return 1 + random.nextInt(random.nextInt(4) == 0 ? 60 : 12);
    }

    private List<Competence> competences() {
        List<String> codes = new ArrayList<>(COMPETENCES);
        Collections.shuffle(codes, random);
        return codes.subList(0, 1 + random.nextInt(4)).stream()
                .map(Competence::new)
                .toList();
    }

    private List<Employment> employments() {
        List<Employment> employments = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            LocalDate from = day().minusDays(random.nextInt(60));
            LocalDate until = random.nextInt(3) == 0 ? null : from.plusDays(1 + random.nextInt(150));
            JobFunction function = new JobFunction(pick(RandomRegulation.FUNCTIONS));
            employments.add(new Employment(from, until, new BigDecimal(pick(FTES)), function));
        }
        return employments;
    }

    private List<Absence> absences() {
        List<Absence> absences = new ArrayList<>();
        for (String kind : RandomRegulation.KINDS) {
            for (Stretch stretch : stretches()) {
                absences.add(new Absence(new AbsenceKind(kind), stretch.from(), stretch.until()));
            }
        }
        return absences;
    }

    private List<Pause> pauses() {
        return stretches().stream()
                .map(stretch -> new Pause(stretch.from(), stretch.until()))
                .toList();
    }

    private record Stretch(LocalDate from, @Nullable LocalDate until) {}

    /** One after another, often touching; the last may still run, and may then begin after the day. */
    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        LocalDate from = cycle.from().plusDays(random.nextInt(160) - 60);
        for (int i = random.nextInt(8) - 4; i > 0; i--) {
            LocalDate until = from.plusDays(1 + random.nextInt(70));
            boolean running = i == 1 && random.nextInt(4) == 0;
            stretches.add(new Stretch(from, running ? null : until));
            from = until.plusDays(Math.max(0, random.nextInt(30) - 15));
        }
        return stretches;
    }

    private List<ValuedBy> valuedBy() {
        List<ValuedBy> valuedBy = new ArrayList<>();
        LocalDate from = cycle.from().minusDays(20);
        for (int i = random.nextInt(5) - 1; i > 0; i--) {
            from = from.plusDays(1 + random.nextInt(80));
            valuedBy.add(new ValuedBy(from, regulations.next("V" + i)));
        }
        return valuedBy;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
