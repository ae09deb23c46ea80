/**
 * Providers hand in what they offer and set the days on which it is held; the register's office validates it or not.
 */
@NullMarked
package nl.schoolleidersregister.offering.web;

import org.jspecify.annotations.NullMarked;
