/**
 * The two clocks: what was true of somebody on a day, by what the register knew at the end of a day. Folded from the
 * log when somebody asks, and stored nowhere.
 */
@NullMarked
package nl.schoolleidersregister.history.view;

import org.jspecify.annotations.NullMarked;
