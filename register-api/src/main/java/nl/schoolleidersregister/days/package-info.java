/**
 * The round that is made once a day: the day begins in the log, and whoever it concerns is ordered to meet it. Days
 * that were missed are caught up one by one; one dossier's fault stops nobody else.
 */
@NullMarked
package nl.schoolleidersregister.days;

import org.jspecify.annotations.NullMarked;
