/** How far somebody has read the messages about them. */
@NullMarked
package nl.schoolleidersregister.messages.store;

import org.jspecify.annotations.NullMarked;
