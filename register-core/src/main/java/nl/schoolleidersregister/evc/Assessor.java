package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.recognition.GuideAccount;
import nl.schoolleidersregister.recognition.RecognitionId;

/**
 * Who judges.
 *
 * @param recognition under which
 * @param account with which they act
 */
public record Assessor(RecognitionId recognition, GuideAccount account) {}
