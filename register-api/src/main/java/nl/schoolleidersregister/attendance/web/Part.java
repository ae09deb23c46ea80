package nl.schoolleidersregister.attendance.web;

import java.util.Arrays;
import java.util.Locale;

/** What a row tells, in the order in which a list without a header tells it. */
enum Part {
    NUMBER("attendeeNumber", "registratienummer"),
    FAMILY("attendeeName", "achternaam"),
    DAY("presentOn", "datum"),
    HOURS("presentHours", "uren");

    private final String field;
    private final String heading;

    Part(String field, String heading) {
        this.field = field;
        this.heading = heading;
    }

    /** Name of its field in a form. */
    String field() {
        return field;
    }

    /** Its name in the header of a list of ours. */
    String heading() {
        return heading;
    }

    /** Its name in a field of a row. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By what names a header may know it. */
    String[] names() {
        return switch (this) {
            case NUMBER -> new String[] {heading, "nummer", "registernummer", "register number", "number"};
            case FAMILY -> new String[] {heading, "naam", "family name", "name"};
            case DAY -> new String[] {heading, "dag", "date", "day"};
            case HOURS -> new String[] {heading, "uur", "hours"};
        };
    }

    /** The header of a list without other columns. */
    static String headings(char separator) {
        return String.join(
                String.valueOf(separator),
                Arrays.stream(values()).map(Part::heading).toList());
    }
}
