package nl.schoolleidersregister.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 9, 14);

    private final Reading reading = new Reading("form", TODAY);

    @Test
    void gathers_all_problems_in_the_order_of_the_fields() {
        reading.line("a", "");
        reading.day("b", "morgen");
        reading.fte("c", "2");
        assertThat(problems()).containsExactly("a missing", "b day-form", "c fte");
    }

    @Test
    void gives_the_values_only_when_nothing_is_wrong() {
        var line = reading.line("a", "text");
        assertThat(reading.part(line::orElseThrow)).contains("text");
        assertThat(reading.end(line::orElseThrow)).isEqualTo(new Read.Right<>("text"));

        reading.line("b", "");
        assertThat(reading.part(line::orElseThrow)).isEmpty();
        assertThat(reading.end(line::orElseThrow)).isInstanceOf(Read.Wrong.class);
    }

    @Test
    void a_line_may_be_as_long_as_the_limit_and_no_longer() {
        assertThat(reading.line("a", "x".repeat(Reading.LINE))).isPresent();
        assertThat(reading.line("b", "x".repeat(Reading.LINE + 1))).isEmpty();
        assertThat(problems()).containsExactly("b long");
    }

    @Test
    void a_line_that_may_be_empty_is_no_problem() {
        assertThat(reading.optionalLine("a", "")).isEmpty();
        assertThat(problems()).isEmpty();
    }

    @Test
    void a_text_may_have_as_many_words_and_characters_as_the_limits_and_no_more() {
        assertThat(reading.text("a", "een twee\ndrie", 3)).isPresent();
        assertThat(reading.text("b", "een twee\ndrie vier", 3)).isEmpty();
        assertThat(reading.text("c", "x".repeat(Reading.TEXT), 3)).isPresent();
        assertThat(reading.text("d", "x".repeat(Reading.TEXT + 1), 3)).isEmpty();
        assertThat(problems()).containsExactly("b words", "d long");
    }

    @Test
    void a_character_that_cannot_be_stored_is_a_problem_of_its_field() {
        assertThat(reading.line("a", "Zo\u0000ë")).isEmpty();
        assertThat(reading.optionalLine("b", "een\ntwee")).isEmpty();
        assertThat(reading.text("c", "een\u0000twee", 3)).isEmpty();
        assertThat(reading.text("d", "een\r\ntwee", 3)).isPresent();
        assertThat(problems()).containsExactly("a characters", "b characters", "c characters");
    }

    @Test
    void an_address_has_the_form_that_is_asked() {
        assertThat(reading.email("a", "karin@school.nl", typed -> typed.contains("@")))
                .contains("karin@school.nl");
        assertThat(reading.email("b", "karin", typed -> typed.contains("@"))).isEmpty();
        assertThat(reading.email("c", "", typed -> true)).isEmpty();
        assertThat(problems()).containsExactly("b email", "c missing");
    }

    @Test
    void a_day_that_is_not_to_come_may_be_today_and_not_tomorrow() {
        assertThat(reading.pastDay("a", "14-09-2027")).contains(TODAY);
        assertThat(reading.pastDay("b", "15-09-2027")).isEmpty();
        assertThat(problems()).containsExactly("b day-future");
    }

    @Test
    void a_day_that_is_over_may_be_yesterday_and_not_today() {
        assertThat(reading.dayOver("a", "13-09-2027")).contains(TODAY.minusDays(1));
        assertThat(reading.dayOver("b", "14-09-2027")).isEmpty();
        assertThat(problems()).containsExactly("b day-not-over");
    }

    @Test
    void says_of_a_day_whether_it_does_not_exist_or_cannot_be_read() {
        reading.day("a", "31-09-2027");
        reading.day("b", "september");
        reading.day("c", "1".repeat(100_000));
        assertThat(problems()).containsExactly("a day-unknown", "b day-form", "c day-form");
    }

    @ParameterizedTest
    @CsvSource(
            value = {"1|1", "1,0|1.0", "0,001|0.001", "0.8|0.8"},
            delimiter = '|')
    void understands_a_part_of_full_time(String typed, BigDecimal fte) {
        assertThat(reading.fte("a", typed)).contains(fte);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0,0", "1,001", "-0,5", "80%", "0,8 fte", "1e-1", "٠,٨"})
    void refuses_what_is_no_part_of_full_time(String typed) {
        assertThat(reading.fte("a", typed)).isEmpty();
        assertThat(problems()).containsExactly("a fte");
    }

    @Test
    void a_choice_is_one_of_the_codes() {
        assertThat(reading.choice("a", "X", List.of("X", "Y"))).contains("X");
        assertThat(reading.choice("b", "Z", List.of("X", "Y"))).isEmpty();
        assertThat(problems()).containsExactly("b choice");
    }

    @Test
    void nothing_that_came_in_counts_as_empty() {
        assertThat(Reading.typed(null)).isEmpty();
        assertThat(Reading.typed(" x ")).isEqualTo("x");
    }

    private List<String> problems() {
        return switch (reading.end(Optional::empty)) {
            case Read.Right<?> _ -> List.of();
            case Read.Wrong<?>(var problems) ->
                problems.all().stream()
                        .map(problem -> problem.field() + " " + problem.code())
                        .toList();
        };
    }
}
