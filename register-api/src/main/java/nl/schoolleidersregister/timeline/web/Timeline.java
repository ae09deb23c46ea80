package nl.schoolleidersregister.timeline.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.schoolleidersregister.timeline.parts.Told;
import nl.schoolleidersregister.timeline.view.FactKind;
import org.jspecify.annotations.Nullable;

/**
 * A whole timeline, in the model as {@code timeline}.
 *
 * @param back the page it belongs to
 * @param name whose it is; null for one's own
 * @param wide class of the page's body
 * @param count how many facts there are in all
 * @param choices kinds of facts to look at
 * @param cycles those that were chosen, the latest first
 */
record Timeline(String back, @Nullable String name, String wide, long count, List<Choice> choices, List<Cycle> cycles) {

    /** Template of the page. */
    static final String VIEW = "timeline/timeline";

    /** What is told of all kinds, without what other facts tell as well. */
    static final String TELLING = "TELLING";

    /** Every single fact. */
    static final String ALL = "ALL";

    Timeline {
        choices = List.copyOf(choices);
        cycles = List.copyOf(cycles);
    }

    /**
     * A kind of facts to look at.
     *
     * @param key of its text
     */
    record Choice(String key, String href, long count, boolean chosen) {}

    /**
     * The facts of one period of the registration.
     *
     * @param period in words; null before the first
     */
    record Cycle(@Nullable String period, List<Year> years) {

        Cycle {
            years = List.copyOf(years);
        }
    }

    /** The facts of a year, the latest first. */
    record Year(String year, List<Told> facts) {

        Year {
            facts = List.copyOf(facts);
        }
    }

    /** The facts of the chosen kind, by period and year. */
    static Timeline of(List<Told> all, String chosen, String here, String back, @Nullable String name) {
        return new Timeline(
                back, name, name == null ? "" : "wide", all.size(), choices(all, chosen, here), cycles(all, chosen));
    }

    private static List<Choice> choices(List<Told> all, String chosen, String here) {
        return Stream.concat(
                        Stream.concat(
                                Stream.of(TELLING),
                                Arrays.stream(FactKind.values()).map(Enum::name)),
                        Stream.of(ALL))
                .map(key -> new Choice(key, here + "?soort=" + key, count(all, key), key.equals(chosen)))
                .filter(choice -> choice.count() > 0 || choice.chosen())
                .toList();
    }

    private static long count(List<Told> all, String key) {
        return all.stream().filter(fact -> isOf(fact, key)).count();
    }

    private static boolean isOf(Told fact, String key) {
        var telling = key.equals(TELLING) || fact.kind().name().equals(key);
        return key.equals(ALL) || (telling && !fact.step());
    }

    /** Whether there is such a choice. */
    static boolean isChoice(String key) {
        return key.equals(TELLING)
                || key.equals(ALL)
                || Arrays.stream(FactKind.values()).anyMatch(kind -> kind.name().equals(key));
    }

    private static List<Cycle> cycles(List<Told> all, String chosen) {
        var cycles = new ArrayList<Cycle>();
        var facts = new ArrayList<Told>();
        for (var fact : all) {
            if (isOf(fact, chosen)) {
                facts.add(fact);
            }
            if (fact.cycle() != null) {
                add(cycles, fact.cycle(), facts);
            }
        }
        add(cycles, null, facts);
        return cycles;
    }

    private static void add(List<Cycle> cycles, @Nullable String period, List<Told> facts) {
        if (!facts.isEmpty()) {
            cycles.add(new Cycle(period, years(facts)));
            facts.clear();
        }
    }

    private static List<Year> years(List<Told> facts) {
        var years = new LinkedHashMap<Integer, List<Told>>();
        facts.forEach(fact -> years.computeIfAbsent(fact.on().getYear(), _ -> new ArrayList<>())
                .add(fact));
        return years.entrySet().stream()
                .map(year -> new Year(year.getKey().toString(), year.getValue()))
                .toList();
    }
}
