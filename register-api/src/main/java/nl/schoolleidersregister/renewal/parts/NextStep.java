package nl.schoolleidersregister.renewal.parts;

import nl.schoolleidersregister.evaluation.parts.Line;
import nl.schoolleidersregister.registration.view.Dossier;

/** What a registered leader has to know of re-registration first, for the first page; made by the feature itself. */
public interface NextStep {

    /** In one line. */
    Line of(Dossier dossier);
}
