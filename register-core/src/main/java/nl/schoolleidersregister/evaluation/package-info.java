/**
 * Evaluating a cycle: one pure function from facts, a regulation and a day to a verdict that explains itself. Amounts
 * are whole minutes; every number points to the rule that made it and the entries it was made from. No clock, no
 * database, no framework.
 */
@NullMarked
package nl.schoolleidersregister.evaluation;

import org.jspecify.annotations.NullMarked;
