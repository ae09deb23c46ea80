/** Stands for a feature that may know the shared words and here knows a page of another feature. */
@NullMarked
package nl.schoolleidersregister.structure.broken.features.registration;

import org.jspecify.annotations.NullMarked;
