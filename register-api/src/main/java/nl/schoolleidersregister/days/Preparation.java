package nl.schoolleidersregister.days;

/** Something that comes before the first day of a register; without any the first day begins at the first start. */
public interface Preparation {

    /** Whether the first day may begin. */
    boolean isDone();
}
