/**
 * What tests of the register need from outside: a real PostgreSQL with the register's schemas, a log to write to, and
 * samples of every event. Nobody in these samples exists.
 */
@NullMarked
package nl.schoolleidersregister.testing;

import org.jspecify.annotations.NullMarked;
