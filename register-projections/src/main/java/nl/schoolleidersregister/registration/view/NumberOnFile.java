package nl.schoolleidersregister.registration.view;

import nl.schoolleidersregister.shared.DossierId;

/**
 * Whose register number it is, for who must tell whether a name belongs to it.
 *
 * @param prefix what stands before the family name; may be empty
 * @param family family name as on file
 */
public record NumberOnFile(DossierId dossier, String prefix, String family) {}
