/** Enrolling, judging and looking up, as pages and as an API. */
@NullMarked
package nl.schoolleidersregister.registration.web;

import org.jspecify.annotations.NullMarked;
