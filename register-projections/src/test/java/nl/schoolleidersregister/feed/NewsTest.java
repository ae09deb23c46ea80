package nl.schoolleidersregister.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class NewsTest {

    private static final Duration SOON = Duration.ofMillis(500);

    private final News news = new News();

    private static Duration took(Runnable wait) {
        var begun = System.nanoTime();
        wait.run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    @Test
    void news_that_came_before_ends_the_wait_at_once() {
        news.ring();
        assertThat(took(news::await)).isLessThan(SOON);
    }

    @Test
    void news_ends_a_wait_that_runs() throws InterruptedException {
        var ringer = Thread.ofVirtual().start(news::ring);
        assertThat(took(news::await)).isLessThan(SOON);
        ringer.join();
    }

    @Test
    void without_news_a_wait_ends_after_a_second() {
        assertThat(took(news::await)).isBetween(Duration.ofMillis(900), Duration.ofSeconds(10));
    }

    @Test
    void after_news_the_looks_follow_each_other_quickly_and_then_more_slowly() {
        news.ring();
        news.await();
        assertThat(took(news::await)).as("the first look again").isLessThan(SOON);
        assertThat(took(() -> {
                    news.await();
                    news.await();
                    news.await();
                }))
                .as("4, 8 and 16 milliseconds")
                .isBetween(Duration.ofMillis(20), SOON.multipliedBy(4));
    }

    @Test
    void much_news_is_one_look() {
        for (var times = 0; times < 1_000; times++) {
            news.ring();
        }
        news.await();
        assertThat(took(() -> {
                    for (var times = 0; times < 6; times++) {
                        news.await();
                    }
                }))
                .as("2, 4, 8, 16, 32 and 64 milliseconds of waiting")
                .isGreaterThan(Duration.ofMillis(100));
    }

    @Test
    void an_interrupt_ends_the_wait_and_is_kept() {
        Thread.currentThread().interrupt();
        assertThat(took(news::await)).isLessThan(SOON);
        assertThat(Thread.interrupted()).isTrue();
    }
}
