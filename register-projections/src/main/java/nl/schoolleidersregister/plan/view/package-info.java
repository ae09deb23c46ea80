/** The goals of one person's plan, with the activities that came from them. */
@NullMarked
package nl.schoolleidersregister.plan.view;

import org.jspecify.annotations.NullMarked;
