/** The EVC trajectories that there are, each with what it came to. */
@NullMarked
package nl.schoolleidersregister.evc.view;

import org.jspecify.annotations.NullMarked;
