package nl.schoolleidersregister.consequence.web;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.offering.ExecutionError;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Why an execution is withdrawn, as chosen.
 *
 * @param executionError one of the list
 */
record WithdrawalForm(@Nullable String executionError) {

    static final WithdrawalForm EMPTY = new WithdrawalForm("");

    /** The choices, in their order. */
    static final List<String> CHOICES =
            ExecutionError.ofOffice().stream().map(Enum::name).toList();

    WithdrawalForm {
        executionError = Reading.typed(executionError);
    }

    Read<ExecutionError> read(LocalDate today) {
        var reading = new Reading("withdrawal", today);
        var choice = reading.choice("executionError", Reading.typed(executionError), CHOICES);
        return reading.end(() -> ExecutionError.valueOf(choice.orElseThrow()));
    }
}
