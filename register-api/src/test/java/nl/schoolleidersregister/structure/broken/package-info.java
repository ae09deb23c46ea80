/** Classes that break the structural rules, one at least for each, so that the tests see every rule fail. */
@NullMarked
package nl.schoolleidersregister.structure.broken;

import org.jspecify.annotations.NullMarked;
