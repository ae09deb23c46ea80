package nl.schoolleidersregister.regulation.view;

import nl.schoolleidersregister.regulation.Stage;
import nl.schoolleidersregister.regulation.StandardId;
import nl.schoolleidersregister.regulation.StandardText;

/**
 * One professional standard as it is on file.
 *
 * @param version of its stream
 */
public record StandardOnFile(StandardId id, StandardText text, Stage stage, long version) {}
