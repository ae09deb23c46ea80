/**
 * Providers record who was there: one by one, from a file that is looked at row by row first, or from a program. A
 * feature of pages alone: the lists stand in offering, whose numbers they are in registration.
 */
@NullMarked
package nl.schoolleidersregister.attendance.web;

import org.jspecify.annotations.NullMarked;
