/**
 * Regulations: the numbers and articles a decision rests on. A decision names the regulation by id and by the hash of
 * its document, so that later anyone can tell which text judged. Drafted, adopted with what it does to running cycles,
 * and repealed: each regulation, and each professional standard whose competences count, has a stream of its own.
 */
@NullMarked
package nl.schoolleidersregister.regulation;

import org.jspecify.annotations.NullMarked;
