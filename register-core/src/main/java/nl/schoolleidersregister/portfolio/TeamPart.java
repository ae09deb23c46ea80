package nl.schoolleidersregister.portfolio;

import nl.schoolleidersregister.choice.TeamId;
import nl.schoolleidersregister.shared.DossierId;

/**
 * The activity of several leaders that an entry is a reflection on; its collective part is judged once.
 *
 * @param recorder who recorded it
 */
public record TeamPart(DossierId recorder, TeamId team) {}
