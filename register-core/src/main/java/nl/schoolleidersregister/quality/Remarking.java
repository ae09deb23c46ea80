package nl.schoolleidersregister.quality;

import nl.schoolleidersregister.recognition.RecognitionId;

/**
 * That an assessor judges old work again, without seeing what was found of it. It changes nothing for whose work it is:
 * it tells whether the same work would be judged the same now.
 */
public record Remarking(JudgedWork work, RecognitionId assessor) {}
