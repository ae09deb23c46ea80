package nl.schoolleidersregister.tables;

/** What {@link Tables} makes of a file: a table, or the reason why it is none. */
public sealed interface TableFile permits Table, NotATable {}
