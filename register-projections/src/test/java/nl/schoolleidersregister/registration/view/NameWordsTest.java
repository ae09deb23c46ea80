package nl.schoolleidersregister.registration.view;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.person.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameWordsTest {

    @ParameterizedTest
    @CsvSource({
        "AYDIN, aydin",
        "Aydın, aydin",
        "İnci, inci",
        "Zoë, zoe",
        "Zoe\u0308, zoe",
        "Müller, muller",
        "Weiß, weiss",
        "Sørensen, sorensen",
        "Kærgård, kaergard",
        "Łukasz, lukasz",
        "Dijkstra, dykstra",
        "Dĳkstra, dykstra",
        "Dykstra, dykstra",
        "IJSBRAND, ysbrand",
        "ﬁeke, fieke",
        "Ｋａｒｉｎ, karin"
    })
    void accents_capitals_and_ways_of_writing_a_letter_do_not_count(String typed, String word) {
        assertThat(NameWords.typed(typed)).containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource({
        "Jansen-Smit, jansen smit",
        "'  van   der Berg ', van der berg",
        "\"O'Brien\", obrien",
        "O’Brien, obrien",
        "v.d. Berg, v d berg",
        "Jan Jan, jan",
        "Hoekstra (demo), hoekstra demo"
    })
    void words_are_what_stands_between_blanks_and_signs_but_apostrophes(String typed, String words) {
        assertThat(NameWords.typed(typed)).containsExactly(words.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "%", "_", "'", "''", "\0", "\uD83D\uDE00", "\uD83D", "& | ! : * ( )", "\\", "́"})
    void signs_alone_are_no_words(String typed) {
        assertThat(NameWords.typed(typed)).isEmpty();
    }

    @Test
    void a_name_is_found_by_its_words_and_initials() {
        assertThat(NameWords.of(new PersonName("Jan Willem", "van der", "Berg")))
                .containsExactlyInAnyOrder("jan", "willem", "van", "der", "berg", "j", "w", "v", "d", "vd");
    }

    @Test
    void a_name_with_signs_is_found_by_its_parts_and_as_one_word() {
        assertThat(NameWords.of(new PersonName("Jan-Willem", "", "d'Ancona")))
                .contains("jan", "willem", "janwillem", "d", "ancona", "dancona")
                .containsAll(NameWords.typed("D’Ancona"))
                .containsAll(NameWords.typed("Jan Willem"));
    }

    @Test
    void a_name_of_the_longest_kind_stays_within_what_the_database_takes() {
        var longest = "\uFDFA".repeat(200);
        var words = NameWords.of(new PersonName(longest, longest, longest));
        assertThat(words)
                .hasSizeLessThanOrEqualTo(40)
                .allSatisfy(word -> assertThat(word.length()).isLessThanOrEqualTo(120));
        assertThat(Spelling.around(words)).hasSizeLessThanOrEqualTo(12 * 26);
    }

    @Test
    void answers_are_ordered_by_family_name_without_its_prefix() {
        assertThat(NameWords.sorted(new PersonName("Zoë", "van der", "Berg")))
                .isLessThan(NameWords.sorted(new PersonName("Anna", "", "Berger")))
                .isGreaterThan(NameWords.sorted(new PersonName("Anna", "", "Berg")));
    }
}
