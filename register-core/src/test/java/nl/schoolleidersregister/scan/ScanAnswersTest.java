package nl.schoolleidersregister.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScanAnswersTest {

    @Test
    void asks_eleven_practices_and_three_patterns() {
        var items = ScanEdition.WORKING_SET_2026.items();
        assertThat(items.stream().filter(ScanItem::isPattern)).hasSize(3);
        assertThat(items.stream().filter(item -> !item.isPattern())).hasSize(11);
    }

    @Test
    void no_question_is_answered_twice() {
        var answer = new ScanAnswer(ScanItem.TIME, Frequency.SELDOM);
        assertThat(new ScanAnswers(List.of(answer)).of(ScanItem.TIME)).contains(Frequency.SELDOM);
        assertThat(new ScanAnswers(List.of(answer)).of(ScanItem.TRUST)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScanAnswers(List.of(answer, new ScanAnswer(ScanItem.TIME, Frequency.OFTEN))));
    }

    @Test
    void the_scale_goes_from_one_to_five() {
        assertThat(Frequency.of(0)).isEmpty();
        assertThat(Frequency.of(1)).contains(Frequency.ALMOST_NEVER);
        assertThat(Frequency.of(5)).contains(Frequency.ALMOST_ALWAYS);
        assertThat(Frequency.of(6)).isEmpty();
    }
}
