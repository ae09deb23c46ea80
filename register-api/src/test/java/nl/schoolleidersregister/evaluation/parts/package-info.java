/** Tests of how an evaluation is shown. */
@NullMarked
package nl.schoolleidersregister.evaluation.parts;

import org.jspecify.annotations.NullMarked;
