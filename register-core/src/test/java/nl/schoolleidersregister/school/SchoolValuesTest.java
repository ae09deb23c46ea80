package nl.schoolleidersregister.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"16SW03", "00AH00", "99ZZ99"})
    void a_school_code_is_two_digits_two_capitals_two_digits(String text) {
        assertThat(SchoolCode.isValid(text)).isTrue();
        assertThat(new SchoolCode(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "16SW", "16sw03", "16SW3", "16SW030", " 16SW03", "16SW03\n", "1６SW03"})
    void a_school_code_is_nothing_else(String text) {
        assertThat(SchoolCode.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new SchoolCode(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "00001", "123456"})
    void a_board_number_is_one_to_six_digits_with_its_zeros(String text) {
        assertThat(new BoardNumber(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "12A", "-1", " 1"})
    void a_board_number_is_nothing_else(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new BoardNumber(text));
    }

    @Test
    void names_of_schools_and_towns_are_lines() {
        assertThat(new SchoolName("De Berk (demo)").value()).isEqualTo("De Berk (demo)");
        assertThat(new Town("'s-Hertogenbosch").value()).isEqualTo("'s-Hertogenbosch");
        assertThatIllegalArgumentException().isThrownBy(() -> new SchoolName(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Town("a\u0000"));
    }

    @Test
    void a_school_code_begins_with_the_code_of_the_school() {
        assertThat(new SchoolCode("16SW03").school()).isEqualTo("16SW");
    }

    @Test
    void codes_of_the_demo_are_made_up() {
        assertThat(new SchoolCode("99XA00").isMadeUp()).isTrue();
        assertThat(new SchoolCode("99WZ00").isMadeUp()).isFalse();
    }

    @Test
    void a_board_has_at_least_one_school() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BoardRecord(null, 0));
        assertThat(new BoardRecord(null, 1).hasOneSchool()).isTrue();
        assertThat(new BoardRecord(null, 2).hasOneSchool()).isFalse();
        assertThat(new BoardName("De Haag (demo)").value()).isEqualTo("De Haag (demo)");
        assertThatIllegalArgumentException().isThrownBy(() -> new BoardName(" "));
    }
}
