package nl.schoolleidersregister.registration;

/** Length of a cycle in months (art. B1). */
public record CycleMonths(int value) {

    public CycleMonths {
        if (value < 1) {
            throw new IllegalArgumentException("A cycle has at least one month: " + value);
        }
    }
}
