/** How an activity begins from a plan, for the pages where activities are recorded. */
@NullMarked
package nl.schoolleidersregister.plan.parts;

import org.jspecify.annotations.NullMarked;
