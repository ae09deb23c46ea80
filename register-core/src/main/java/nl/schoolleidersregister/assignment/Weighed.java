package nl.schoolleidersregister.assignment;

import java.util.List;
import nl.schoolleidersregister.recognition.RecognitionId;

/**
 * One assessor as looked at for a piece of work.
 *
 * @param hindrances why not; empty for who could
 */
public record Weighed(RecognitionId assessor, List<Hindrance> hindrances, Load load) {

    public Weighed {
        hindrances = List.copyOf(hindrances);
    }
}
