/**
 * Terms that a regulation or the law sets: when they end, what stops them, and the days on which the Netherlands does
 * not work.
 */
@NullMarked
package nl.schoolleidersregister.term;

import org.jspecify.annotations.NullMarked;
