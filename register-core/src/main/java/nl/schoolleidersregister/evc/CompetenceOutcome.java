package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.regulation.Competence;

/** Whether a competence was shown, as one assessor judged. */
public record CompetenceOutcome(Competence competence, boolean met) {}
