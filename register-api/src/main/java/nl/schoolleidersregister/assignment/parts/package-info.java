/** Gathers from the log who can judge a leader's work and who is too close (art. F4). */
@NullMarked
package nl.schoolleidersregister.assignment.parts;

import org.jspecify.annotations.NullMarked;
