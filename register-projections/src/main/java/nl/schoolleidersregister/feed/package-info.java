/**
 * Brings the events of the log to the projections, in batches, in order, each at most once: the position a projection
 * has reached is stored with what it wrote.
 */
@NullMarked
package nl.schoolleidersregister.feed;

import org.jspecify.annotations.NullMarked;
