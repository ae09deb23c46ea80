package nl.schoolleidersregister.portfolio;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import org.jspecify.annotations.Nullable;

/**
 * In what an example is like an entry: competences of both, the form of learning, and words, of which rare ones weigh
 * most.
 *
 * @param words as they stand in the example, the rarest first, at most five
 * @param weight from 1 to 100
 */
public record Likeness(List<Competence> competences, boolean form, List<String> words, int weight) {

    private static final int OF_COMPETENCES = 30;
    private static final int OF_FORM = 15;
    private static final int OF_WORDS = 55;
    private static final int MOST_WORDS = 5;
    private static final int RARE = 12;
    private static final int ALIKE = 20;

    public Likeness {
        competences = List.copyOf(competences);
        words = List.copyOf(words);
    }

    /**
     * What is looked for.
     *
     * @param competences none while nothing was chosen
     * @param form null while nothing was chosen
     * @param text all of it
     */
    public record Topic(
            List<Competence> competences, @Nullable Form form, String text) {

        public Topic {
            competences = List.copyOf(competences);
        }
    }

    /** An example, and in what it is alike. */
    public record Alike<T>(T what, Likeness likeness) {}

    /**
     * What is most like a topic, most first; what has less in common than a form and a word is not alike.
     *
     * @param all in the order in which they come where they are equally like
     */
    public static <T> List<Alike<T>> rank(
            Topic topic, Collection<T> all, Function<? super T, EntryExample> content, int most) {
        var about = Wordings.stems(topic.text());
        var told = new LinkedHashMap<T, Map<String, String>>();
        all.forEach(one -> told.put(one, Wordings.about(content.apply(one).words())));
        var seen = new HashMap<String, Integer>();
        told.values().forEach(words -> words.keySet().forEach(stem -> seen.merge(stem, 1, Integer::sum)));
        return told.entrySet().stream()
                .map(one -> {
                    var shared = new HashSet<>(about);
                    shared.retainAll(one.getValue().keySet());
                    var rarity = new HashMap<String, Integer>();
                    shared.forEach(stem -> rarity.put(stem, rarity(all.size(), seen.getOrDefault(stem, 1))));
                    return new Alike<>(one.getKey(), of(topic, content.apply(one.getKey()), one.getValue(), rarity));
                })
                .filter(one -> one.likeness().weight() >= ALIKE)
                .sorted(Comparator.comparingInt(one -> -one.likeness().weight()))
                .limit(most)
                .toList();
    }

    /** From 1, for what stands in all, to {@value #RARE}. */
    private static int rarity(int all, int having) {
        return 1 + (RARE - 1) * (all - having + 1) / (all + 1);
    }

    private static Likeness of(
            Topic topic, EntryExample example, Map<String, String> words, Map<String, Integer> rarity) {
        var both = example.competences().stream()
                .filter(topic.competences()::contains)
                .toList();
        var either = new HashSet<>(topic.competences());
        either.addAll(example.competences());
        var form = example.form().equals(topic.form());
        var spoken = Math.min(
                OF_WORDS, rarity.values().stream().mapToInt(Integer::intValue).sum());
        var common = OF_COMPETENCES * both.size() / Math.max(1, either.size());
        var weight = common + (form ? OF_FORM : 0) + spoken;
        var shown = rarity.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Integer>>comparingInt(one -> -one.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_WORDS)
                .map(one -> words.getOrDefault(one.getKey(), one.getKey()))
                .toList();
        return new Likeness(both, form, shown, weight);
    }
}
