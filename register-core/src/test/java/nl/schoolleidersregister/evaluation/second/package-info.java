/**
 * A second reading of the text that says how a cycle is evaluated, written from that text alone and in another manner
 * than the first: sets of days, exact fractions, and for every entry and rule the number of minutes that are left. Only
 * clarity counts here. It exists to be held against the first; the sentences it follows are quoted where it follows
 * them.
 */
@NullMarked
package nl.schoolleidersregister.evaluation.second;

import org.jspecify.annotations.NullMarked;
