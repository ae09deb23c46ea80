/** A leader explains an own choice; the office takes explanations from a queue, decides, and publishes examples. */
@NullMarked
package nl.schoolleidersregister.choice.web;

import org.jspecify.annotations.NullMarked;
