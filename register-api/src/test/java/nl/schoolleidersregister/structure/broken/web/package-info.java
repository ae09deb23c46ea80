/** A page that stands in the wrong module. */
@NullMarked
package nl.schoolleidersregister.structure.broken.web;

import org.jspecify.annotations.NullMarked;
