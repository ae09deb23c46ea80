package nl.schoolleidersregister.structure.broken;

import java.sql.ResultSet;

/** JDBC where it may not stand. */
public record JdbcAnywhere(ResultSet it) {}
