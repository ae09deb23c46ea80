package nl.schoolleidersregister.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    @ParameterizedTest
    @ValueSource(strings = {"104213", " 104 213", "104.213", "104-213", "1", "99999999"})
    void digits_are_a_number_right_or_wrong(String typed) {
        assertThat(Search.isNumber(typed)).isTrue();
        assertThat(Search.number(typed)).containsOnlyDigits();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "Karin", "Karin 104213", "104213 Hoekstra", "10421x", "&nummer=1"})
    void anything_with_something_else_in_it_is_none(String typed) {
        assertThat(Search.isNumber(typed)).isFalse();
    }

    @Test
    void a_number_is_not_endless() {
        assertThat(Search.isNumber("1".repeat(40))).isTrue();
        assertThat(Search.isNumber("1".repeat(41))).isFalse();
    }
}
