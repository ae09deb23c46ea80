/** Stands for a feature that nobody put in the list. */
@NullMarked
package nl.schoolleidersregister.structure.broken.features.stray;

import org.jspecify.annotations.NullMarked;
