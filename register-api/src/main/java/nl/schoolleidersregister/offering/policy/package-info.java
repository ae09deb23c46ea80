/** What follows from facts about offerings: what was held without a validation does not count. */
@NullMarked
package nl.schoolleidersregister.offering.policy;

import org.jspecify.annotations.NullMarked;
