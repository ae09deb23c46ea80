package nl.schoolleidersregister.registration.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nl.schoolleidersregister.evaluation.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    private static final long SEED = Seed.of(SpellingTest.class);

    @ParameterizedTest
    @ValueSource(strings = {"hoekstra", "hoekstr", "oekstra", "hoeksttra", "hoeksrta", "hoekstro", "xhoekstra"})
    void one_mistake_is_near(String typed) {
        assertThat(Spelling.isNear(typed, "hoekstra")).isTrue();
        assertThat(Spelling.around(typed)).containsAnyElementsOf(spellings("hoekstra"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hoekst", "hoekstrand", "heokstro", "kohestra", "hoekxxra", ""})
    void two_mistakes_are_not(String typed) {
        assertThat(Spelling.isNear(typed, "hoekstra")).isFalse();
    }

    @Test
    void words_of_three_letters_take_no_mistake_and_words_of_four_do() {
        assertThat(Spelling.isNear("bos", "bas")).isFalse();
        assertThat(Spelling.isNear("bos", "bos")).isTrue();
        assertThat(Spelling.around("bos")).containsExactly("bos");
        assertThat(Spelling.isNear("boss", "bos")).isTrue();
        assertThat(Spelling.isNear("vvos", "bvos")).isTrue();
    }

    @Test
    void words_of_25_letters_take_a_mistake_and_words_of_26_do_not() {
        assertThat(Spelling.isNear("a".repeat(25), "a".repeat(24))).isTrue();
        assertThat(Spelling.isNear("a".repeat(26), "a".repeat(25))).isFalse();
    }

    @Test
    void letters_of_two_units_are_never_cut_in_half() {
        assertThat(Spelling.around("\uD835\uDC00".repeat(4))).containsExactly("\uD835\uDC00".repeat(4));
    }

    @Test
    void every_word_with_one_mistake_by_chance_is_near_and_has_a_spelling_in_common() {
        var random = new Random(SEED);
        for (var round = 0; round < 5_000; round++) {
            var word = word(random, 4 + random.nextInt(8));
            var typed = mistaken(random, word);
            if (typed.length() >= 4) {
                assertThat(Spelling.isNear(typed, word))
                        .as("%s for %s", typed, word)
                        .isTrue();
                assertThat(Spelling.around(typed)).as(word).containsAnyElementsOf(spellings(word));
            }
        }
    }

    private static List<String> spellings(String word) {
        return Spelling.around(word).toList();
    }

    private static String word(Random random, int length) {
        return random.ints(length, 'a', 'e' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static String mistaken(Random random, String word) {
        var at = random.nextInt(word.length() - 1);
        var before = word.substring(0, at);
        var after = word.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + "x" + word.charAt(at) + after;
            case 2 -> before + "x" + after;
            default -> before + after.charAt(0) + word.charAt(at) + after.substring(1);
        };
    }
}
