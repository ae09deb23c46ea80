/** Own choices of one person, the queue of explanations, and the examples that stand beside both. */
@NullMarked
package nl.schoolleidersregister.choice.view;

import org.jspecify.annotations.NullMarked;
