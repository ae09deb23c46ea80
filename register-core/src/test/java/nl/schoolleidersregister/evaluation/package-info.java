/** Both sides of every boundary of every step of the evaluation, its laws, and the random facts they are tried on. */
@NullMarked
package nl.schoolleidersregister.evaluation;

import org.jspecify.annotations.NullMarked;
