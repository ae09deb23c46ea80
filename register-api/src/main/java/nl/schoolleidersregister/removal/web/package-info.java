/** Removal from the register at one's own request (art. K2). */
@NullMarked
package nl.schoolleidersregister.removal.web;

import org.jspecify.annotations.NullMarked;
