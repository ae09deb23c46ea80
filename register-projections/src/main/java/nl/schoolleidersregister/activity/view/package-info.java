/** Activities of one person, and what is waiting for a decision. */
@NullMarked
package nl.schoolleidersregister.activity.view;

import org.jspecify.annotations.NullMarked;
