/**
 * Tests over all rules at once: what an order says it is refused by, what really refuses it, and the list of rules in
 * the documentation.
 */
@NullMarked
package nl.schoolleidersregister.rules;

import org.jspecify.annotations.NullMarked;
