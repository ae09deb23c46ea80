/** Tests of the pages around registration, and controllers that show them with made-up values. */
@NullMarked
package nl.schoolleidersregister.registration.web;

import org.jspecify.annotations.NullMarked;
