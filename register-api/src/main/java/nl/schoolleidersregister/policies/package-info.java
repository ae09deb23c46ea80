/**
 * What follows from a fact: after the commit a policy gives the next order. At least once, in order per person, never
 * on a replay; an order that fails unexpectedly is parked with all that follows it for the same person, and tried
 * again.
 */
@NullMarked
package nl.schoolleidersregister.policies;

import org.jspecify.annotations.NullMarked;
