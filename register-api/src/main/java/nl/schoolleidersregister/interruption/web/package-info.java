/** What comes between somebody and a cycle, as the leader states it: absence, pause, more time (art. C3, C4, D5). */
@NullMarked
package nl.schoolleidersregister.interruption.web;

import org.jspecify.annotations.NullMarked;
