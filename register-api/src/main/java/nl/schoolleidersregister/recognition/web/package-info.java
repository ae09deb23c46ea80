/** Guides record the meetings they led; the office recognises guides. */
@NullMarked
package nl.schoolleidersregister.recognition.web;

import org.jspecify.annotations.NullMarked;
