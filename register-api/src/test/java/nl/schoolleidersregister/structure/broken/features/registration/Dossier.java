package nl.schoolleidersregister.structure.broken.features.registration;

import nl.schoolleidersregister.structure.broken.features.school.view.SchoolRows;
import nl.schoolleidersregister.structure.broken.features.school.web.SchoolPage;
import nl.schoolleidersregister.structure.broken.features.shared.Word;

/** A feature that may know shared words only, and here knows another feature, even a page of it. */
public record Dossier(Word word, SchoolRows rows, SchoolPage page) {}
