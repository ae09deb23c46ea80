/**
 * The databases of the register and who may log in to them: a PostgreSQL that comes along and keeps its data in a
 * directory (the one-process shape), or the servers that configuration names. Migrations run before anybody else gets a
 * connection.
 */
@NullMarked
package nl.schoolleidersregister.embedded;

import org.jspecify.annotations.NullMarked;
