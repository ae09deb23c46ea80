package nl.schoolleidersregister.recognition;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** One credit per person and date: a meeting that is recorded again is refused for whom it was recorded before. */
@Basis(
        code = "session.once-a-day",
        article = "B10",
        since = "2015-01-01",
        says = "Een deelnemer staat per dag bij één bijeenkomst van dezelfde begeleider.")
public record ParticipantHasOneSessionADay(LocalDate day, long already) implements Rule {

    @Override
    public boolean holds() {
        return already == 0;
    }
}
