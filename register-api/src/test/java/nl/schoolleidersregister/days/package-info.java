/** The round of the day, on a real PostgreSQL, with a clock that tests move. */
@NullMarked
package nl.schoolleidersregister.days;

import org.jspecify.annotations.NullMarked;
