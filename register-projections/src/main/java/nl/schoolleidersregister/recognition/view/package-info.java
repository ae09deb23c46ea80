/** Recognised guides, the meetings they led, and what came of them, as people look at them. */
@NullMarked
package nl.schoolleidersregister.recognition.view;

import org.jspecify.annotations.NullMarked;
