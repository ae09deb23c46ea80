package nl.schoolleidersregister.plan;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class GoalTest {

    @Test
    void its_texts_are_not_empty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GoalTitle(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new GoalTitle("a\nb"));
        assertThatIllegalArgumentException().isThrownBy(() -> new LearningQuestion(" "));
    }
}
