/**
 * How an evaluation is shown, with its reasons: values for the fragments in {@code templates/parts/evaluation.html}.
 * Every page that shows where somebody stands uses it, so that the same facts read the same everywhere.
 */
@NullMarked
package nl.schoolleidersregister.evaluation.parts;

import org.jspecify.annotations.NullMarked;
