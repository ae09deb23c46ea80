/**
 * Two dossiers of one person become one, and apart again when that was a mistake: the office sees them side by side.
 */
@NullMarked
package nl.schoolleidersregister.merge.web;

import org.jspecify.annotations.NullMarked;
