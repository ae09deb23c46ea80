package nl.schoolleidersregister.attendance.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What programs send and get about attendance, in Dutch as the API Design Rules ask. Dates are ISO 8601. */
final class AttendanceBodies {

    private AttendanceBodies() {}

    /** One row: text as sent, so that all mistakes can be told at once. */
    record Regel(
            @Nullable String registratienummer,
            @Nullable String achternaam,
            @Nullable String datum,
            @Nullable String uren) {

        Row row(int line) {
            return new Row(line, text(registratienummer), text(achternaam), text(datum), text(uren));
        }

        private static String text(@Nullable String sent) {
            return sent == null ? "" : sent.strip();
        }
    }

    /**
     * What became of one row.
     *
     * @param regel its number in what was sent, from 1
     * @param uitkomst VASTGELEGD, STOND_ER_AL, FOUT (mend and send again) or GEWEIGERD (a rule refused)
     * @param fouten what is wrong; empty when nothing is
     */
    record Uitkomst(int regel, String uitkomst, List<Fout> fouten) {}

    /** One mistake, or the rule that refused. */
    record Fout(String code, String veld, String uitleg) {}

    /** What became of all of them. */
    record Verwerkt(UUID uitvoering, int vastgelegd, List<Uitkomst> regels) {}
}
