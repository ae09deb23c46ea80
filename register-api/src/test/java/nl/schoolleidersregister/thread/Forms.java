package nl.schoolleidersregister.thread;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Forms as somebody fills them in. */
final class Forms {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private Forms() {}

    /** The register's own day. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }

    static String typed(LocalDate day) {
        return TYPED.format(day);
    }

    /** An enrolment with work, all of it right. */
    static Map<String, String> enrolment(String given, String family, String birth, String email) {
        var form = new LinkedHashMap<String, String>();
        form.put("sleutel", UUID.randomUUID().toString());
        form.put("givenNames", given);
        form.put("prefix", "");
        form.put("familyName", family);
        form.put("birthDate", birth);
        form.put("email", email);
        form.put("training", "Schoolleider VO (demo)");
        form.put("institution", "Instituut De Binnenhaven (demo)");
        form.put("awardedOn", typed(today().minusYears(1)));
        form.putAll(employment("99XA00", today().minusMonths(3)));
        return form;
    }

    static Map<String, String> employment(String school, LocalDate from) {
        return Map.of(
                "school", school,
                "function", "TEAMLEIDER",
                "contract", "PERMANENT",
                "fte", "0,8",
                "from", typed(from));
    }
}
