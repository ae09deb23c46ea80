/** Stands for a feature that keeps to the list. */
@NullMarked
package nl.schoolleidersregister.structure.broken.features.school;

import org.jspecify.annotations.NullMarked;
