/** What attendance lends to other features: whether a name that was typed is the one on file. */
@NullMarked
package nl.schoolleidersregister.attendance.parts;

import org.jspecify.annotations.NullMarked;
