package nl.schoolleidersregister.structure.broken;

import org.postgresql.util.PGobject;

/** The driver where it may not stand. */
public record PostgresAnywhere(PGobject it) {}
