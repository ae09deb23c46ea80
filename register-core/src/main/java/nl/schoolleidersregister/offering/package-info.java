/**
 * What providers offer: programmes that the register validates, the dates on which they are held, and who was there.
 */
@NullMarked
package nl.schoolleidersregister.offering;

import org.jspecify.annotations.NullMarked;
