/** A view that stands in the wrong module. */
@NullMarked
package nl.schoolleidersregister.structure.broken.view;

import org.jspecify.annotations.NullMarked;
