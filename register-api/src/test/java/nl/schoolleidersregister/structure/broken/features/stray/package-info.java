/** Stands for a feature that nobody listed. */
@NullMarked
package nl.schoolleidersregister.structure.broken.features.stray;

import org.jspecify.annotations.NullMarked;
