/** What evaluations need of the views. */
@NullMarked
package nl.schoolleidersregister.evaluation.view;

import org.jspecify.annotations.NullMarked;
