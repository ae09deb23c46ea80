/** Its two classes are laid in two modules, as a package that is split over jars. */
@NullMarked
package nl.schoolleidersregister.structure.broken.split;

import org.jspecify.annotations.NullMarked;
