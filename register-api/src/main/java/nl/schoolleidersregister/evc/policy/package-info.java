/** What follows from facts about EVC trajectories. */
@NullMarked
package nl.schoolleidersregister.evc.policy;

import org.jspecify.annotations.NullMarked;
