/** Commands and events that are not as they should be, beside some that are. */
@NullMarked
package nl.schoolleidersregister.structure.broken.messages;

import org.jspecify.annotations.NullMarked;
