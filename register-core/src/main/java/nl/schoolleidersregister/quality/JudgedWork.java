package nl.schoolleidersregister.quality;

import java.util.UUID;

/**
 * One piece of work that assessors judged: a portfolio entry, or a file, as it was when it was judged.
 *
 * @param value the entry or the file
 * @param round 1 as it was handed in, 2 after a supplement: then it is other work
 */
public record JudgedWork(UUID value, int round) {

    /** Work as it was handed in. */
    public JudgedWork(UUID value) {
        this(value, 1);
    }

    /** The id, and the round where it is not the first. */
    @Override
    public String toString() {
        return round == 1 ? value.toString() : value + "/" + round;
    }
}
