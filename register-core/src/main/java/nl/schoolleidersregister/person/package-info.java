/**
 * Who somebody is: name, birth date, e-mail address. Kept apart from the dossier so that a change of name or an erasure
 * touches one stream; the stream has the dossier's id.
 */
@NullMarked
package nl.schoolleidersregister.person;

import org.jspecify.annotations.NullMarked;
