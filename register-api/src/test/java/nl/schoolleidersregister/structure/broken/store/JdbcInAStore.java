package nl.schoolleidersregister.structure.broken.store;

import javax.sql.DataSource;

/** JDBC where it may stand. */
public record JdbcInAStore(DataSource it) {}
