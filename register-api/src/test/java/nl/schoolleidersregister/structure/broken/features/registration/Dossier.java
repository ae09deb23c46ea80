package nl.schoolleidersregister.structure.broken.features.registration;

import nl.schoolleidersregister.structure.broken.features.school.view.SchoolRows;
import nl.schoolleidersregister.structure.broken.features.shared.Word;

/** A feature that may know shared words, and reaches into another feature for its rows. */
public record Dossier(Word word, SchoolRows rows) {}
