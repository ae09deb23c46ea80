package nl.schoolleidersregister.structure.broken;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Spring's JDBC where it may not stand. */
public record SpringJdbcAnywhere(JdbcClient it) {}
