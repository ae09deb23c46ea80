package nl.schoolleidersregister.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.offering.AttendanceId;
import nl.schoolleidersregister.offering.MeetingDays;
import nl.schoolleidersregister.offering.view.AttendanceOnFile;
import nl.schoolleidersregister.registration.RegisterNumber;
import nl.schoolleidersregister.registration.view.NumberOnFile;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import org.junit.jupiter.api.Test;

/** Each check of a row, on both sides of its boundary. */
class RowCheckTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 9, 9);
    private static final LocalDate LAST = LocalDate.of(2027, 9, 10);
    private static final LocalDate TODAY = LocalDate.of(2027, 9, 20);
    private static final DossierId ZOE = new DossierId(new UUID(1, 1));
    private static final DossierId JOOST = new DossierId(new UUID(1, 2));
    private static final String ZOES = RegisterNumber.ofSerial(10_001).value();
    private static final String JOOSTS = RegisterNumber.ofSerial(10_002).value();
    private static final String NOBODYS = RegisterNumber.ofSerial(10_003).value();

    private final List<AttendanceOnFile> standing = new ArrayList<>();
    private LocalDate today = TODAY;

    @Test
    void a_good_row_can_be_recorded() {
        assertThat(check(ZOES, "Çelik", "09-09-2027", "6")).isInstanceOf(Checked.Good.class);
        assertThat(check(ZOES.substring(0, 3) + " " + ZOES.substring(3), "celik", "9-9-2027", "5,5"))
                .isInstanceOf(Checked.Good.class);
    }

    @Test
    void a_number_has_six_digits_and_the_last_fits() {
        assertThat(codes(check(ZOES.substring(1), "Çelik", "09-09-2027", "6"))).containsExactly("number-length");
        assertThat(codes(check(ZOES + "1", "Çelik", "09-09-2027", "6"))).containsExactly("number-length");
        assertThat(codes(check("10421x", "Çelik", "09-09-2027", "6"))).containsExactly("number-form");
        assertThat(codes(check(otherCheckDigit(ZOES), "Çelik", "09-09-2027", "6")))
                .containsExactly("number-check");
    }

    @Test
    void a_number_belongs_to_somebody_and_to_that_name() {
        assertThat(codes(check(NOBODYS, "Çelik", "09-09-2027", "6"))).containsExactly("number-unknown");
        assertThat(codes(check(ZOES, "Velde", "09-09-2027", "6"))).containsExactly("name");
        assertThat(check(JOOSTS, "VAN DER VELDE", "09-09-2027", "6")).isInstanceOf(Checked.Good.class);
    }

    @Test
    void a_mistake_in_the_name_does_not_tell_whose_number_it_is() {
        var wrong = (Checked.Wrong) check(ZOES, "Velde", "09-09-2027", "6");
        assertThat(wrong.mistakes().getFirst().args()).isEmpty();
    }

    @Test
    void a_day_exists_and_is_one_of_the_meeting() {
        assertThat(codes(check(ZOES, "Çelik", "31-09-2027", "6"))).containsExactly("day-unknown");
        assertThat(codes(check(ZOES, "Çelik", "gisteren", "6"))).containsExactly("day-form");
        assertThat(codes(check(ZOES, "Çelik", "08-09-2027", "6"))).containsExactly("day-outside");
        assertThat(check(ZOES, "Çelik", "10-09-2027", "6")).isInstanceOf(Checked.Good.class);
        assertThat(codes(check(ZOES, "Çelik", "11-09-2027", "6"))).containsExactly("day-outside");
    }

    @Test
    void a_day_is_not_still_to_come() {
        today = FIRST;
        assertThat(check(ZOES, "Çelik", "09-09-2027", "6")).isInstanceOf(Checked.Good.class);
        assertThat(codes(check(ZOES, "Çelik", "10-09-2027", "6"))).containsExactly("day-future");
    }

    @Test
    void a_day_is_at_most_two_months_ago() {
        today = LocalDate.of(2027, 11, 9);
        assertThat(check(ZOES, "Çelik", "09-09-2027", "6")).isInstanceOf(Checked.Good.class);
        today = LocalDate.of(2027, 11, 10);
        assertThat(codes(check(ZOES, "Çelik", "09-09-2027", "6"))).containsExactly("day-late");
        assertThat(check(ZOES, "Çelik", "10-09-2027", "6")).isInstanceOf(Checked.Good.class);
    }

    @Test
    void hours_are_a_number_that_fits_the_programme_and_the_day() {
        assertThat(codes(check(ZOES, "Çelik", "09-09-2027", "zes"))).containsExactly("hours-form");
        assertThat(codes(check(ZOES, "Çelik", "09-09-2027", "0"))).containsExactly("hours-form");
        assertThat(codes(check(ZOES, "Çelik", "09-09-2027", "-6"))).containsExactly("hours-form");
        assertThat(check(ZOES, "Çelik", "09-09-2027", "8")).isInstanceOf(Checked.Good.class);
        assertThat(codes(check(ZOES, "Çelik", "09-09-2027", "8,5"))).containsExactly("hours-programme");
        assertThat(codes(check(ZOES, "Çelik", "09-09-2027", "24"))).containsExactly("hours-programme");
        assertThat(codes(check(ZOES, "Çelik", "09-09-2027", "24,5"))).containsExactly("hours-day");
        assertThat(codes(check(ZOES, "Çelik", "09-09-2027", "60"))).containsExactly("hours-day");
    }

    @Test
    void all_days_of_one_person_together_fit_the_programme() {
        var rows = check(row(1, ZOES, "Çelik", "09-09-2027", "4"), row(2, ZOES, "Çelik", "10-09-2027", "4"));
        assertThat(rows).allMatch(Checked.Good.class::isInstance);
        rows = check(row(1, ZOES, "Çelik", "09-09-2027", "4"), row(2, ZOES, "Çelik", "10-09-2027", "4,5"));
        assertThat(codes(rows.getLast())).containsExactly("hours-total");
        stands(ZOES, ZOE, FIRST, 4 * 60);
        assertThat(codes(check(ZOES, "Çelik", "10-09-2027", "4,5"))).containsExactly("hours-total");
    }

    @Test
    void what_stands_there_already_is_no_mistake() {
        stands(ZOES, ZOE, FIRST, 6 * 60);
        assertThat(check(ZOES, "Çelik", "09-09-2027", "6"))
                .isInstanceOfSatisfying(
                        Checked.Good.class, good -> assertThat(good.stands()).isTrue());
        assertThat(codes(check(ZOES, "Çelik", "09-09-2027", "5"))).containsExactly("recorded");
    }

    @Test
    void one_row_for_a_person_and_a_day() {
        var rows = check(
                row(41, JOOSTS, "Van der Velde", "09-09-2027", "6"),
                row(42, JOOSTS, "Van der Velde", "09-09-2027", "6"),
                row(43, ZOES, "Çelik", "09-09-2027", "6"));
        assertThat(rows.getFirst()).isInstanceOf(Checked.Good.class);
        assertThat(codes(rows.get(1))).containsExactly("double");
        assertThat(((Checked.Wrong) rows.get(1)).mistakes().getFirst().args()).containsExactly(41);
        assertThat(rows.getLast()).isInstanceOf(Checked.Good.class);
    }

    @Test
    void all_mistakes_of_a_row_come_at_once() {
        assertThat(codes(check("", "", "", "")))
                .containsExactly("missing-number", "missing-family", "missing-day", "missing-hours");
        assertThat(codes(check("1", "Çelik", "31-09-2027", "x")))
                .containsExactly("number-length", "day-unknown", "hours-form");
    }

    private Checked check(String number, String family, String day, String hours) {
        return check(row(1, number, family, day, hours)).getFirst();
    }

    private List<Checked> check(Row... rows) {
        var known =
                Map.of(ZOES, new NumberOnFile(ZOE, "", "Çelik"), JOOSTS, new NumberOnFile(JOOST, "van der", "Velde"));
        var meeting = new Meeting(new MeetingDays(FIRST, LAST), 8 * 60, standing, known, today);
        return RowCheck.all(List.of(rows), meeting);
    }

    private void stands(String number, DossierId who, LocalDate day, int minutes) {
        standing.add(new AttendanceOnFile(
                new AttendanceId(new UUID(2, standing.size())),
                who,
                number,
                "Çelik",
                day,
                new Minutes(minutes),
                Instant.EPOCH,
                null,
                null,
                null));
    }

    private static Row row(int line, String number, String family, String day, String hours) {
        return new Row(line, number, family, day, hours);
    }

    private static List<String> codes(Checked checked) {
        return ((Checked.Wrong) checked).mistakes().stream().map(Mistake::code).toList();
    }

    private static String otherCheckDigit(String number) {
        return number.substring(0, 5) + (number.charAt(5) == '9' ? '0' : (char) (number.charAt(5) + 1));
    }
}
