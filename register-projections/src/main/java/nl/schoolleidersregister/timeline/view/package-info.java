/**
 * What happened in a dossier, read from the log itself and stored nowhere: every fact about one person, on whatever
 * stream it stands, in the order of the log, with the fact it follows from.
 */
@NullMarked
package nl.schoolleidersregister.timeline.view;

import org.jspecify.annotations.NullMarked;
