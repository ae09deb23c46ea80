/**
 * Who judges work of a leader (art. F2 to F4), for portfolio entries and EVC files alike: who is too close, who has
 * room, and whose lot asks for a second pair of eyes. All of it is worked out from facts that are handed in, so that
 * anybody can work it out again.
 */
@NullMarked
package nl.schoolleidersregister.assignment;

import org.jspecify.annotations.NullMarked;
