/**
 * Access at the door: the two filter chains (pages with a session, API with a bearer token), security headers, what
 * happens to who may not come in, and the {@link nl.schoolleidersregister.access.Account} of a request as an argument
 * of controllers.
 */
@NullMarked
package nl.schoolleidersregister.access.web;

import org.jspecify.annotations.NullMarked;
