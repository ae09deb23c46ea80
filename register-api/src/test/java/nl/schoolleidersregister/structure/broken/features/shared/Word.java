package nl.schoolleidersregister.structure.broken.features.shared;

import java.util.List;
import nl.schoolleidersregister.structure.broken.features.registration.Dossier;

/** A shared word that knows a feature, and closes a circle with it. */
public record Word(List<Dossier> dossiers) {}
