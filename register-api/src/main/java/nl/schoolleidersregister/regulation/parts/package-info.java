/** What regulations ask of other features. */
@NullMarked
package nl.schoolleidersregister.regulation.parts;

import org.jspecify.annotations.NullMarked;
