/**
 * The passage of time as facts: one stream on which every day of the register begins, one by one, none left out. What a
 * day brings for a dossier is ordered in the name of that day, at a moment that follows from the day alone, so that a
 * day which is caught up leaves the same facts behind as one that was not missed.
 */
@NullMarked
package nl.schoolleidersregister.day;

import org.jspecify.annotations.NullMarked;
