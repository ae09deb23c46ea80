package nl.schoolleidersregister.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "Şükrü Özdemir", "'s-Gravenhage", "李", "Zo\u00eb", "Zoe\u0308", "𝒜", "a\u200db"})
    void names_of_all_the_world_stand_in_a_line(String text) {
        assertThat(Text.isLine(text)).isTrue();
        assertThat(Text.isProse(text, 10_000)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t",
                "a\u0000",
                "\u0007",
                "a\u007fb",
                "\ud800",
                "a\udc00b",
                "a\u2028b",
                "a\u2029b",
                "a\u202eb",
                "a\u202ab",
                "a\u2066b",
                "a\u2069b"
            })
    void what_cannot_be_stored_or_shown_is_no_text(String text) {
        assertThat(Text.isLine(text)).isFalse();
        assertThat(Text.isProse(text, 10_000)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a\tb"})
    void lines_and_tabs_stand_in_prose_only(String text) {
        assertThat(Text.isLine(text)).isFalse();
        assertThat(Text.isProse(text, 10_000)).isTrue();
    }

    @Test
    void the_longest_line_has_200_characters() {
        assertThat(Text.isLine("a".repeat(200))).isTrue();
        assertThat(Text.isLine("a".repeat(201))).isFalse();
    }

    @Test
    void prose_is_as_long_as_its_place_allows() {
        assertThat(Text.isProse("a".repeat(7), 7)).isTrue();
        assertThat(Text.isProse("a".repeat(8), 7)).isFalse();
    }
}
