/**
 * What evidence lends to pages of other features: a file as it came in, the office that attaches it to their things,
 * and the lines that {@code parts/evidence} lists.
 */
@NullMarked
package nl.schoolleidersregister.evidence.parts;

import org.jspecify.annotations.NullMarked;
