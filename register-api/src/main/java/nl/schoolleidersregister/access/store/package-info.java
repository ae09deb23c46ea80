/**
 * Who is logged in, in the database: a request finds its session at whatever process it comes to, and who logs out is
 * logged out at all of them.
 */
@NullMarked
package nl.schoolleidersregister.access.store;

import org.jspecify.annotations.NullMarked;
