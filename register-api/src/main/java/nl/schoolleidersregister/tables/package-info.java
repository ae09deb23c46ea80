/**
 * Reads files with a table in text (CSV) that people hand in, whatever program made them: the encoding and the
 * separator are found, what is too big or no text is refused before it costs anything. What the columns mean is up to
 * whoever asked.
 */
@NullMarked
package nl.schoolleidersregister.tables;

import org.jspecify.annotations.NullMarked;
