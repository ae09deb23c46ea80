package nl.schoolleidersregister.feed.kafka;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.log.StoredFact;

/**
 * What came at once, put together: facts in the order of their partitions, each once, and from where to where they go.
 */
final class Delivery {

    private final int era;
    private final List<StoredFact> facts = new ArrayList<>();
    private final Map<Integer, Position> begins = new HashMap<>();
    private final Map<Integer, Position> ends = new HashMap<>();
    private final Set<Integer> torn = new HashSet<>();

    /**
     * Nothing yet.
     *
     * @param era in which facts are stored now: what was sent in another may have been lost in a restore since
     */
    Delivery(int era) {
        this.era = era;
    }

    /** What came next in its partition. */
    void add(Carried carried) {
        var buckets = carried.buckets();
        var known = ends.get(buckets.iterator().next());
        var isNew = known == null || carried.upTo().isAfter(known);
        if (!isNew) {
            return;
        }
        if (known == null) {
            buckets.forEach(bucket -> begins.put(bucket, carried.after()));
        } else if (carried.after().isAfter(known)) {
            torn.addAll(buckets);
        }
        if (carried.upTo().era() != era) {
            torn.addAll(buckets);
        }
        buckets.forEach(bucket -> ends.merge(bucket, carried.upTo(), Delivery::later));
        carried.fact().ifPresent(facts::add);
    }

    private static Position later(Position one, Position other) {
        return one.isAfter(other) ? one : other;
    }

    /** Facts of buckets of which nothing is missing between the first that came and the last. */
    List<StoredFact> facts() {
        return torn.isEmpty()
                ? facts
                : facts.stream()
                        .filter(fact -> !torn.contains(fact.metadata().bucket()))
                        .toList();
    }

    /** Where what came begins, by bucket, but for what is torn. */
    Map<Integer, Position> begins() {
        return whole(begins);
    }

    /** How far what came goes, by bucket, but for what is torn. */
    Map<Integer, Position> ends() {
        return whole(ends);
    }

    private Map<Integer, Position> whole(Map<Integer, Position> positions) {
        var whole = new HashMap<>(positions);
        whole.keySet().removeAll(torn);
        return whole;
    }

    /** Buckets that have to be read from the log, and how far. */
    Map<Integer, Position> torn() {
        var found = new HashMap<>(ends);
        found.keySet().retainAll(torn);
        return found;
    }
}
