package nl.schoolleidersregister.regulation;

/**
 * How widely points must be spread (article B12).
 *
 * @param competences number of competences that must reach their share
 * @param pointsEach points each of them must reach when nothing is reduced
 */
public record Breadth(int competences, int pointsEach) {

    /** Refuses negative numbers. */
    public Breadth {
        Amounts.requireAmount(competences, "competences");
        Amounts.requireAmount(pointsEach, "pointsEach");
    }
}
