package nl.schoolleidersregister.attendance.web;

import java.util.List;
import java.util.Objects;
import nl.schoolleidersregister.offering.view.AttendanceOnFile;
import nl.schoolleidersregister.offering.view.ExecutionOnFile;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody keeps the list of one execution: the provider's, or that of a board with its mandate.
 *
 * @param board which board; null at the provider's
 */
record Desk(ExecutionOnFile execution, @Nullable BoardNumber board) {

    /** Where a provider finds its executions. */
    static final String OF_PROVIDER = "/aanbieder/uitvoeringen";

    /** Where a board finds those for which it has a mandate. */
    static final String OF_BOARD = "/bestuur/uitvoeringen";

    /** Address of all that is kept at such a desk. */
    String base() {
        return board == null ? OF_PROVIDER : OF_BOARD;
    }

    /** Address of this execution. */
    String here() {
        return base() + "/" + execution.id();
    }

    Role role() {
        return board == null ? Role.PROVIDER : Role.BOARD;
    }

    /** What this desk may see of a list: a board sees what it recorded itself. */
    List<AttendanceOnFile> own(List<AttendanceOnFile> list) {
        return list.stream()
                .filter(line -> board == null || Objects.equals(board, line.board()))
                .toList();
    }
}
