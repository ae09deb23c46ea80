package nl.schoolleidersregister.school.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.schoolleidersregister.school.BoardName;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.school.BoardRecord;
import nl.schoolleidersregister.school.SchoolCode;

/** Gathers what a list of locations tells about boards: which schools each has, and its name where it is told. */
final class BoardRecords {

    private final Map<BoardNumber, Set<String>> schools = new HashMap<>();
    private final Map<BoardNumber, BoardName> names = new HashMap<>();

    void add(DuoRow row) {
        add(row.code(), row.school().board());
        if (row.boardName() != null) {
            names.putIfAbsent(row.school().board(), row.boardName());
        }
    }

    void add(SchoolCode code, BoardNumber board) {
        schools.computeIfAbsent(board, _ -> new HashSet<>()).add(code.school());
    }

    Map<BoardNumber, BoardRecord> all() {
        var records = new HashMap<BoardNumber, BoardRecord>();
        schools.forEach((board, codes) -> records.put(board, new BoardRecord(names.get(board), codes.size())));
        return records;
    }
}
