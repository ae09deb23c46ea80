/**
 * Own choice with explanation (pas toe of leg uit, art. B4 and G1): a leader learned something outside what was
 * validated and says why it fits the work; an officer accepts it or says why not. The points themselves stand in the
 * ledger of the registration. Beside it the precedents: rewritten examples that help both.
 */
@NullMarked
package nl.schoolleidersregister.choice;

import org.jspecify.annotations.NullMarked;
