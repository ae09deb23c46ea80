package nl.schoolleidersregister.school.web;

import java.util.List;
import nl.schoolleidersregister.school.view.SchoolOnFile;

/** What came of a file. */
public sealed interface ImportOutcome {

    /**
     * The file cannot be used; nothing was recorded.
     *
     * @param code message keys {@code refusal.<code>} and {@code .next}
     * @param args what the texts fill in
     */
    record Refused(String code, List<Object> args) implements ImportOutcome {

        public Refused {
            args = List.copyOf(args);
        }
    }

    /**
     * The rows that could be used are in the register.
     *
     * @param added locations that are new
     * @param changed locations of which something changed
     * @param unchanged locations that were in the register as they are
     * @param gone locations in the register that the file no longer has; they stay
     * @param bad rows that were left out
     * @param boards boards that are new, or of which something changed
     */
    record Imported(int added, int changed, int unchanged, List<SchoolOnFile> gone, List<BadRow> bad, int boards)
            implements ImportOutcome {

        public Imported {
            gone = List.copyOf(gone);
            bad = List.copyOf(bad);
        }

        /** Locations of the file that are in the register now. */
        public int in() {
            return added + changed + unchanged;
        }

        /** Rows of the file. */
        public int read() {
            return in() + bad.size();
        }
    }
}
