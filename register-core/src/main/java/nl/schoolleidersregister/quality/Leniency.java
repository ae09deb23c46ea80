package nl.schoolleidersregister.quality;

/** How much higher an assessor marks than the others do, or that it cannot be told. */
public sealed interface Leniency {

    /** Nothing this assessor marked was marked by another. */
    record NothingShared() implements Leniency {}

    /**
     * The mean of the differences between the assessor's mark and the mean mark of the others, of each piece of work on
     * each competence.
     *
     * @param compared marks of the assessor that another assessor gave one beside
     * @param steps steps of the scale: above 0 lenient, below 0 strict
     */
    record Steps(int compared, Fraction steps) implements Leniency {}
}
