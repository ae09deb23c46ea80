package nl.schoolleidersregister.evc.view;

import nl.schoolleidersregister.evc.TrajectoryFile;
import nl.schoolleidersregister.evc.TrajectoryId;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.shared.DossierId;

/**
 * One EVC trajectory.
 *
 * @param provider under which recognition
 * @param file what it came to
 */
public record TrajectoryOnFile(TrajectoryId id, DossierId dossier, RecognitionId provider, TrajectoryFile file) {}
