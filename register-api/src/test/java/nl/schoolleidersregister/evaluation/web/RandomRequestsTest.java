package nl.schoolleidersregister.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.schoolleidersregister.evaluation.Facts;
import nl.schoolleidersregister.evaluation.RandomFacts;
import nl.schoolleidersregister.evaluation.Seed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Facts that travel as JSON, regulations and all, are still the same facts: the API says what the function says. */
@Tag("random")
class RandomRequestsTest {

    private static final int CASES = 2_000;

    @Test
    void the_api_says_what_the_function_says() {
        long seed = Seed.of(RandomRequestsTest.class);
        int compared = 0;
        for (int i = 0; i < CASES; i++) {
            var random = RandomFacts.of(seed + i);
            var json = SentFacts.json(random);
            if (runsBeforeItBegins(random.facts(), random.on())) {
                assertThat(Given.mistakes(json))
                        .as("-Dseed=" + random.seed())
                        .allMatch(found -> found.endsWith("no-days"));
            } else {
                assertThat(Given.accepted(json).evaluate())
                        .as("-Dseed=" + random.seed())
                        .isEqualTo(random.evaluation());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(CASES / 2);
    }

    /** The function passes over what still runs and begins after the day; who sends it made a mistake. */
    private static boolean runsBeforeItBegins(Facts facts, LocalDate on) {
        return facts.absences().stream()
                        .anyMatch(one -> one.until() == null && one.from().isAfter(on))
                || facts.pauses().stream()
                        .anyMatch(one -> one.until() == null && one.from().isAfter(on));
    }
}
