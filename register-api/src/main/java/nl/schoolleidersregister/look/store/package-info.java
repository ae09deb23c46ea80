/** Who looked at whose dossier, and what they have seen of it: tables with a term, and no facts. */
@NullMarked
package nl.schoolleidersregister.look.store;

import org.jspecify.annotations.NullMarked;
