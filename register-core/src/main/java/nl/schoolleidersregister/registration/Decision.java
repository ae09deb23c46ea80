package nl.schoolleidersregister.registration;

import java.util.List;
import nl.schoolleidersregister.shared.LogPosition;
import org.jspecify.annotations.Nullable;

/**
 * What a decision about re-registration rests on.
 *
 * @param application the application it answers; null where none was needed
 * @param by a machine or a person
 * @param counted credits that count in it, and so in no later cycle
 * @param position how far the log had come
 */
public record Decision(
        DecisionId id,
        @Nullable ProcedureId application,
        Judged judged,
        DecidedBy by,
        List<CreditId> counted,
        LogPosition position) {

    public Decision {
        counted = List.copyOf(counted);
    }
}
