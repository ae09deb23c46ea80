/**
 * A made-up history of the register: years of leaders who enrol, learn, are re-registered or leave, decided by the
 * register's own streams and written into the log in bulk. What others measure on.
 */
@NullMarked
package nl.schoolleidersregister.bench.history;

import org.jspecify.annotations.NullMarked;
