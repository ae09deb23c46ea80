/**
 * Possibly the same person: somebody tried to enrol with the name and birth date of a dossier that exists. One task per
 * pair, however many attempts; a registrar lets a true namesake in, with a reason.
 */
@NullMarked
package nl.schoolleidersregister.namesake;

import org.jspecify.annotations.NullMarked;
