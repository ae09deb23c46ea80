package nl.schoolleidersregister.structure.broken.features.school;

import nl.schoolleidersregister.structure.broken.features.shared.Word;

/** A feature that keeps to the list. */
public record School(Word word) {}
