package nl.schoolleidersregister.portfolio;

/**
 * What an assessor finds should become of an entry.
 *
 * @param points whole PE; nothing for what is declined or supplemented
 */
public record Verdict(Outcome outcome, int points) {

    /** Whether it gives points. */
    public boolean gives() {
        return outcome == Outcome.AWARDED || outcome == Outcome.PARTLY;
    }
}
