/**
 * How the register itself is doing: how far views and policies are, what is parked, what is rebuilt; for the office on
 * a page, for programs, and for instruments.
 */
@NullMarked
package nl.schoolleidersregister.operations;

import org.jspecify.annotations.NullMarked;
