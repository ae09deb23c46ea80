/** What pages of other features need of a registration. */
@NullMarked
package nl.schoolleidersregister.registration.parts;

import org.jspecify.annotations.NullMarked;
