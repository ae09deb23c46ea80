/** A place where JDBC may stand, for the other side of that rule. */
@NullMarked
package nl.schoolleidersregister.structure.broken.store;

import org.jspecify.annotations.NullMarked;
