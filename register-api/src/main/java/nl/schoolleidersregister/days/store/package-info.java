/** Which rounds were made, and for whom one failed. */
@NullMarked
package nl.schoolleidersregister.days.store;

import org.jspecify.annotations.NullMarked;
