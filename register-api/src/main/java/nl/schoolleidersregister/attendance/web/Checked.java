package nl.schoolleidersregister.attendance.web;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;

/** What became of looking at a row. */
sealed interface Checked {

    /** The row. */
    Row row();

    /**
     * It can be recorded.
     *
     * @param stands whether the same stands on the list already
     */
    record Good(Row row, DossierId participant, LocalDate day, Minutes minutes, boolean stands) implements Checked {}

    /** It cannot; all mistakes at once. */
    record Wrong(Row row, List<Mistake> mistakes) implements Checked {

        public Wrong {
            mistakes = List.copyOf(mistakes);
        }
    }
}
