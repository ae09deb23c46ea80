package nl.schoolleidersregister.assignment.parts;

import java.util.Map;
import nl.schoolleidersregister.assignment.Load;
import nl.schoolleidersregister.recognition.RecognitionId;

/** How much work of one kind assessors have. Each feature that gives them work is one such bean. */
@FunctionalInterface
public interface Workload {

    /** What each has; who has nothing need not be there. */
    Map<RecognitionId, Load> loads();
}
