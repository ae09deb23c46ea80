/** Files with a table, good and bad. */
@NullMarked
package nl.schoolleidersregister.tables;

import org.jspecify.annotations.NullMarked;
