package nl.schoolleidersregister.tables;

import java.util.List;
import java.util.Locale;

/**
 * A file that cannot be read as a table; nothing in it was used.
 *
 * @param reason why
 * @param args what a text about the reason fills in: a limit, then the line where there is one
 */
public record NotATable(Reason reason, List<Object> args) implements TableFile {

    /** Why a file is no table. The arguments are named with each. */
    public enum Reason {
        /** There is no line in it with anything on it. */
        EMPTY,
        /** More than so many megabytes: {0}. */
        TOO_BIG,
        /** A workbook (XLSX, XLS, ODS), which must be saved as CSV first. */
        SPREADSHEET,
        /** Bytes that stand in no text, such as those of a picture or a PDF. */
        NOT_TEXT,
        /** Neither UTF-8 nor Windows-1252, UTF-16 for instance. */
        ENCODING,
        /** The quotes on its first line do not match. */
        HEADER,
        /** More than {0} columns, on line {1}. */
        TOO_MANY_COLUMNS,
        /** A field of more than {0} characters, on line {1}. */
        FIELD_TOO_LONG,
        /** More than {0} rows. */
        TOO_MANY_ROWS
    }

    public NotATable {
        args = List.copyOf(args);
    }

    static NotATable because(Reason reason, Object... args) {
        return new NotATable(reason, List.of(args));
    }

    /** The reason as it stands in a message key: {@code too-big}. */
    public String code() {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
