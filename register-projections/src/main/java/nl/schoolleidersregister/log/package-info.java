/**
 * The log: what both sides need to read and write an event. Stable names and revisions instead of class names, sealed
 * personal data, and one reader with one notion of order and position.
 */
@NullMarked
package nl.schoolleidersregister.log;

import org.jspecify.annotations.NullMarked;
