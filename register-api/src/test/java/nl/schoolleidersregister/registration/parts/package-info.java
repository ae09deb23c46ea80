/** Tests of the how registrations are handled. */
@NullMarked
package nl.schoolleidersregister.registration.parts;

import org.jspecify.annotations.NullMarked;
