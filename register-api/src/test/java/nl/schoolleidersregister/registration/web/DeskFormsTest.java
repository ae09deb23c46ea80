package nl.schoolleidersregister.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.schoolleidersregister.pages.Read;
import org.junit.jupiter.api.Test;

/** The small forms: end of work, registering, rejecting, namesakes. */
class DeskFormsTest {

    @Test
    void work_ends_on_the_day_after_the_last() {
        assertThat(new EmploymentEndForm("31-07-2027").read("7", MadeUp.TODAY))
                .isEqualTo(new Read.Right<>(LocalDate.of(2027, 8, 1)));
    }

    @Test
    void a_mistake_in_the_end_of_work_stands_at_the_field_of_that_work() {
        assertThat(new EmploymentEndForm("14-09-2027").read("7", MadeUp.TODAY))
                .isInstanceOfSatisfying(Read.Wrong.class, wrong -> {
                    assertThat(wrong.problems().in("lastDay-7")).isTrue();
                    assertThat(wrong.problems().at("lastDay-7")).isNotNull();
                    assertThat(wrong.problems().at("lastDay-8")).isNull();
                });
    }

    @Test
    void a_registration_begins_today_or_earlier() {
        assertThat(new VerificationForm("14-09-2027").read(MadeUp.TODAY)).isEqualTo(new Read.Right<>(MadeUp.TODAY));
        assertThat(new VerificationForm("15-09-2027").read(MadeUp.TODAY)).isInstanceOf(Read.Wrong.class);
    }

    @Test
    void a_rejection_has_a_reason_of_at_most_150_words() {
        assertThat(new RejectionForm("woord ".repeat(150)).read(MadeUp.TODAY)).isInstanceOf(Read.Right.class);
        assertThat(new RejectionForm("woord ".repeat(151)).read(MadeUp.TODAY)).isInstanceOf(Read.Wrong.class);
        assertThat(new RejectionForm(" ").read(MadeUp.TODAY)).isInstanceOf(Read.Wrong.class);
    }

    @Test
    void a_namesake_is_let_in_with_a_reason_and_turned_away_without() {
        assertThat(new NamesakeForm("ADMIT", "Andere voornaam").read(MadeUp.TODAY))
                .isEqualTo(new Read.Right<>(new NamesakeForm.Admit("Andere voornaam")));
        assertThat(new NamesakeForm("ADMIT", "").read(MadeUp.TODAY)).isInstanceOf(Read.Wrong.class);
        assertThat(new NamesakeForm("DISMISS", "").read(MadeUp.TODAY))
                .isEqualTo(new Read.Right<>(new NamesakeForm.Dismiss()));
        assertThat(new NamesakeForm("", "Andere voornaam").read(MadeUp.TODAY)).isInstanceOf(Read.Wrong.class);
    }

    @Test
    void a_number_is_searched_without_blanks_and_points() {
        assertThat(Search.number(" 104 213 ")).isEqualTo("104213");
        assertThat(Search.number("104.213")).isEqualTo("104213");
        assertThat(Search.number(null)).isEmpty();
    }
}
