package nl.schoolleidersregister.school.web;

import java.util.List;

/**
 * A row of a file that was left out.
 *
 * @param line its number in the file
 * @param text the line as it stands in the file
 * @param reason message keys {@code schools.bad.<reason>} and {@code .next}
 * @param args what the texts fill in
 */
public record BadRow(int line, String text, String reason, List<Object> args) {

    private static final int SHOWN = 160;

    public BadRow {
        args = List.copyOf(args);
    }

    /** The beginning of the line. */
    public String shown() {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
