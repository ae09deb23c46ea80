package nl.schoolleidersregister.registration;

/**
 * How many months before a due date somebody is told (art. D1).
 *
 * @param value at least 1
 */
public record NoticeMonths(int value) {

    public NoticeMonths {
        if (value < 1) {
            throw new IllegalArgumentException("A notice " + value + " months before");
        }
    }
}
