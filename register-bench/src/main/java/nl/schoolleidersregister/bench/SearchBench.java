package nl.schoolleidersregister.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import javax.sql.DataSource;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.registration.view.NameQuestion;
import nl.schoolleidersregister.registration.view.RegisterEntries;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long the public search takes in a register of 100,000 people, one question at a time: from the words as typed to
 * at most ten entries with their schools.
 */
final class SearchBench {

    private static final int PEOPLE = Integer.getInteger("bench.people", 100_000);
    private static final int QUESTIONS = Integer.getInteger("bench.questions", 2_000);
    private static final long SEED = Long.getLong("seed", 20_260_901L);

    private final RegisterEntries entries;
    private final List<PersonName> people;
    private final Random random = new Random(SEED);

    private SearchBench(RegisterEntries entries, List<PersonName> people) {
        this.entries = entries;
        this.people = people;
    }

    public static void main(String[] arguments) throws Exception {
        try (var server = BenchServer.prepare();
                var register = BenchRegister.start(server)) {
            register.feed().pause();
            var source = register.context().getBean(DataSource.class);
            var people = new MadeUpPeople(SEED).some(PEOPLE);
            new SearchRegister(source).fill(people);
            server.execute("register", List.of("vacuum analyze"));
            new SearchBench(register.context().getBean(RegisterEntries.class), people).measure();
            rows(JdbcClient.create(source));
        }
    }

    private void measure() {
        measure(
                "number",
                SearchRegister::number,
                asked -> entries.find(asked, SearchRegister.TODAY).isPresent() ? 1 : 0);
        named("full-name", person -> people.get(person).full());
        named("family-name", person -> people.get(person).family());
        named("prefix", person -> begin(people.get(person).family(), 4));
        named("prefix-of-three", person -> begin(people.get(person).family(), 3));
        named(
                "initial-and-prefix",
                person -> begin(people.get(person).given(), 1)
                        + ". "
                        + begin(people.get(person).family(), 3));
        named("given-name", person -> people.get(person).given());
        named("typo", person -> mistaken(people.get(person).full()));
        named("common", _ -> "van de");
    }

    private void named(String name, IntFunction<String> typed) {
        measure(
                name,
                typed,
                asked -> entries.named(NameQuestion.of(asked), SearchRegister.TODAY)
                        .entries()
                        .size());
    }

    private <Q> void measure(String name, IntFunction<Q> question, ToIntFunction<Q> answer) {
        var taken = new ArrayList<Long>();
        var shown = 0L;
        for (var asked = -QUESTIONS / 2; asked < QUESTIONS; asked++) { // those below 0 warm up
            var words = question.apply(PEOPLE / 10 + random.nextInt(PEOPLE - PEOPLE / 10));
            var begin = System.nanoTime();
            var found = answer.applyAsInt(words);
            if (asked >= 0) {
                taken.add(System.nanoTime() - begin);
                shown += found;
            }
        }
        taken.sort(null);
        print("search." + name + ".p50-ms", taken.get(QUESTIONS / 2) / 1e6, "ms");
        print("search." + name + ".p95-ms", taken.get(QUESTIONS * 95 / 100) / 1e6, "ms");
        print("search." + name + ".answers", (double) shown / QUESTIONS, "a question");
    }

    private static String begin(String word, int letters) {
        return word.substring(0, Math.min(letters, word.length()));
    }

    /** One letter of the longest word is another one. */
    private String mistaken(String name) {
        var longest = List.of(name.split("[ -]")).stream()
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .orElseThrow();
        var at = 1 + random.nextInt(longest.length() - 1);
        return name.replace(longest, longest.substring(0, at) + "q" + longest.substring(at + 1));
    }

    private static void rows(JdbcClient view) {
        print("search.rows", count(view, "select count(*) from view.register_name"), "rows");
        print("search.size", count(view, "select pg_total_relation_size('view.register_name')") / 1024 / 1024, "MB");
    }

    private static double count(JdbcClient view, String query) {
        return view.sql(query).query(Long.class).single();
    }

    private static void print(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, "%s %.2f %s%n", name, value, unit);
    }
}
