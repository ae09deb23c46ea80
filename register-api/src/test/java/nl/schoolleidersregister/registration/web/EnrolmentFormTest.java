package nl.schoolleidersregister.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.pages.Problem;
import nl.schoolleidersregister.pages.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnrolmentFormTest {

    private static final EmploymentForm WORK = new EmploymentForm("00AA00", "RECTOR", "PERMANENT", "0,8", "01-08-2019");

    @Test
    void gives_everything_that_was_typed() {
        var stated = right(form("9-3-1975", "27-06-2025", WORK));
        assertThat(stated.person())
                .isEqualTo(new EnrolmentForm.Person(
                        "Karin (demo)",
                        Optional.of("van"),
                        "Hoekstra",
                        LocalDate.of(1975, 3, 9),
                        "karin@voorbeeld.nl"));
        assertThat(stated.diploma()).contains(new Diploma("Leergang", "Academie", LocalDate.of(2025, 6, 27)));
        assertThat(stated.employment())
                .contains(new EmploymentForm.Stated(
                        MadeUp.SCHOOLS.all().getFirst(),
                        "RECTOR",
                        "PERMANENT",
                        new BigDecimal("0.8"),
                        LocalDate.of(2019, 8, 1)));
    }

    @Test
    void work_may_be_left_open_as_a_whole() {
        assertThat(right(form("9-3-1975", "27-06-2025", EmploymentForm.EMPTY)).employment())
                .isEmpty();
    }

    @Test
    void work_may_not_be_left_open_in_part() {
        var part = new EmploymentForm("", "", "", "0,8", "");
        assertThat(wrong(form("9-3-1975", "27-06-2025", part)))
                .containsExactly("school missing", "function choice", "contract choice", "from missing");
    }

    @Test
    void an_empty_form_asks_for_the_person_and_the_diploma() {
        assertThat(wrong(EnrolmentForm.EMPTY))
                .containsExactly(
                        "givenNames missing",
                        "familyName missing",
                        "birthDate missing",
                        "email missing",
                        "training missing",
                        "institution missing",
                        "awardedOn missing");
    }

    @ParameterizedTest
    @CsvSource({
        "31-12-1899, 27-06-2025, birthDate year",
        "15-09-2027, 27-06-2025, birthDate day-future",
        "09-03-1975, 15-09-2027, awardedOn day-future"
    })
    void a_day_that_cannot_be_is_told(String born, String awarded, String problem) {
        assertThat(wrong(form(born, awarded, WORK))).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource({"01-01-1900, 27-06-2025", "14-09-2027, 14-09-2027"})
    void the_last_day_that_can_be_is_good(String born, String awarded) {
        assertThat(right(form(born, awarded, WORK)).diploma().orElseThrow().training())
                .isEqualTo("Leergang");
    }

    @Test
    void a_school_outside_the_list_and_a_function_outside_the_regulation_are_told() {
        var work = new EmploymentForm("Een school", "CONCIERGE", "PERMANENT", "1", "15-09-2027");
        assertThat(wrong(form("9-3-1975", "27-06-2025", work)))
                .containsExactly("school school-unknown", "function choice", "from day-future");
    }

    @Test
    void a_field_that_was_not_sent_is_empty() {
        assertThat(new EmploymentEndForm(" 1-1-2027 ").lastDay()).isEqualTo("1-1-2027");
        assertThat(EnrolmentForm.EMPTY.employment().isEmpty()).isTrue();
    }

    private static EnrolmentForm form(String born, String awarded, EmploymentForm work) {
        return new EnrolmentForm(
                " Karin (demo) ",
                "van",
                "Hoekstra",
                born,
                "karin@voorbeeld.nl",
                "",
                "Leergang",
                "Academie",
                awarded,
                work.school(),
                work.function(),
                work.contract(),
                work.fte(),
                work.from());
    }

    private static EnrolmentForm.Stated right(EnrolmentForm form) {
        return switch (form.read(MadeUp.TODAY, MadeUp.SCHOOLS, MadeUp.FUNCTIONS)) {
            case Read.Right<EnrolmentForm.Stated>(var stated) -> stated;
            case Read.Wrong<EnrolmentForm.Stated>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static List<String> wrong(EnrolmentForm form) {
        return switch (form.read(MadeUp.TODAY, MadeUp.SCHOOLS, MadeUp.FUNCTIONS)) {
            case Read.Right<EnrolmentForm.Stated>(var stated) -> throw new AssertionError(stated);
            case Read.Wrong<EnrolmentForm.Stated>(var problems) ->
                problems.all().stream().map(EnrolmentFormTest::said).toList();
        };
    }

    private static String said(Problem problem) {
        return problem.field() + " " + problem.code();
    }
}
