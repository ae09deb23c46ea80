package nl.schoolleidersregister.recognition;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;
import org.jspecify.annotations.Nullable;

/** What has ended can only be taken back to a day before its end. */
@Basis(
        code = "recognition.revoked-further",
        article = "B6",
        since = "2015-01-01",
        says = "Een erkenning die al is geëindigd, kan alleen vanaf een eerdere dag worden ingetrokken.")
public record RecognitionGoesFurtherBack(
        LocalDate from, @Nullable LocalDate endedFrom) implements Rule {

    @Override
    public boolean holds() {
        return endedFrom == null || from.isBefore(endedFrom);
    }
}
