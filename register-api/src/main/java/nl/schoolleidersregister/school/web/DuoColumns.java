package nl.schoolleidersregister.school.web;

import java.util.ArrayList;
import java.util.List;
import nl.schoolleidersregister.tables.Table;

/**
 * Where DUO's columns stand in a file, by their names of today or those of before; their order is free.
 *
 * @param missing names of columns that are needed and are not there, or are there twice
 */
record DuoColumns(
        int code, int institution, int name, int town, int province, int board, int boardName, List<String> missing) {

    /** For a column that may be left out. */
    static final int NONE = -1;

    static DuoColumns in(Table table) {
        var missing = new ArrayList<String>();
        return new DuoColumns(
                needed(table, missing, "VESTIGINGSCODE", "VESTIGINGSNUMMER"),
                optional(table, missing, "INSTELLINGSCODE", "BRIN NUMMER"),
                needed(table, missing, "VESTIGINGSNAAM"),
                needed(table, missing, "PLAATSNAAM"),
                needed(table, missing, "PROVINCIE"),
                needed(table, missing, "BEVOEGD GEZAG NUMMER"),
                optional(table, missing, "BEVOEGD GEZAG NAAM"),
                missing);
    }

    private static int needed(Table table, List<String> missing, String... names) {
        int column = optional(table, missing, names);
        if (column == NONE && !missing.contains(names[0])) {
            missing.add(names[0]);
        }
        return column;
    }

    /** A name that stands there twice says nothing. */
    private static int optional(Table table, List<String> missing, String... names) {
        var found = table.columns(names);
        if (found.size() > 1) {
            missing.add(names[0]);
        }
        return found.size() == 1 ? found.getFirst() : NONE;
    }

    /** What stands in a column that may be left out. */
    static String field(Table.Row row, int column) {
        return column == NONE ? "" : row.field(column);
    }
}
