/** Tests of lists of who was there. */
@NullMarked
package nl.schoolleidersregister.attendance.parts;

import org.jspecify.annotations.NullMarked;
