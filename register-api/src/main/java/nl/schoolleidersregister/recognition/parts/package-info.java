/** What other features may know of recognitions beside their views: assessors, straight from the log. */
@NullMarked
package nl.schoolleidersregister.recognition.parts;

import org.jspecify.annotations.NullMarked;
