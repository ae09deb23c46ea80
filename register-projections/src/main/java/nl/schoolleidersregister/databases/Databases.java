package nl.schoolleidersregister.databases;

/**
 * The two databases and the two roles of each. The register (log, views) and the keys that open its personal data are
 * apart, so that a copy of the one does not open the other. Owners change the schema, the application only the rows.
 *
 * @param registerOwner owns the register's schema; for migrations
 * @param registerApp what the application works with; may only append to the log
 * @param keysOwner owns the keys' schema; for migrations
 * @param keysApp what the application reads and writes keys with
 */
public record Databases(Login registerOwner, Login registerApp, Login keysOwner, Login keysApp) {}
