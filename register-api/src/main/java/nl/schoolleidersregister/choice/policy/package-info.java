/** What follows from facts about own choices: what is accepted is earned, what is taken back is reversed. */
@NullMarked
package nl.schoolleidersregister.choice.policy;

import org.jspecify.annotations.NullMarked;
