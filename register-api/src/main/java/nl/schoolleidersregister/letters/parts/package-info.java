/** Letters: every decision about somebody as a text that a person can read and print, made from the log. */
@NullMarked
package nl.schoolleidersregister.letters.parts;

import org.jspecify.annotations.NullMarked;
