package nl.schoolleidersregister.recognition;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A meeting counts when its guide was recognised on that day. */
@Basis(
        code = "session.recognised",
        article = "B5",
        since = "2015-01-01",
        says = "Een bijeenkomst telt als de begeleider op die dag erkend was.")
public record SessionIsLedByARecognisedGuide(LocalDate day, boolean recognised) implements Rule {

    @Override
    public boolean holds() {
        return recognised;
    }
}
