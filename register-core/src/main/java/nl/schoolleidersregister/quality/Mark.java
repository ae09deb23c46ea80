package nl.schoolleidersregister.quality;

/**
 * What an assessor thought of one competence in one piece of work, as a place on the scale of the rubric.
 *
 * @param rank steps above the lowest mark: 0 is the lowest
 */
public record Mark(int rank) implements Comparable<Mark> {

    /** Longest scale that is measured with: enough for any rubric, and sums stay exact. */
    public static final int HIGHEST = 100;

    /** Refuses what stands on no scale: a programmer's error. */
    public Mark {
        if (rank < 0 || rank > HIGHEST) {
            throw new IllegalArgumentException("Not a mark from 0 to " + HIGHEST + ": " + rank);
        }
    }

    @Override
    public int compareTo(Mark other) {
        return Integer.compare(rank, other.rank);
    }
}
