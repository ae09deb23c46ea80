/** Tests of lists of who was there. */
@NullMarked
package nl.schoolleidersregister.attendance.web;

import org.jspecify.annotations.NullMarked;
