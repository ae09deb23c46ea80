/**
 * Evidence: a photo or a PDF that somebody attaches to a thing in their dossier, such as a diploma. The log holds what
 * it is, never the file itself; that stands sealed in a store apart.
 */
@NullMarked
package nl.schoolleidersregister.evidence;

import org.jspecify.annotations.NullMarked;
