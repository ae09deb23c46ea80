/**
 * Regulations: the numbers and articles a decision rests on. A decision names the regulation by id and by the hash of
 * its document, so that later anyone can tell which text judged.
 */
@NullMarked
package nl.schoolleidersregister.regulation;

import org.jspecify.annotations.NullMarked;
