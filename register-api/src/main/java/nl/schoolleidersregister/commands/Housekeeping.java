package nl.schoolleidersregister.commands;

import java.util.concurrent.TimeUnit;
import nl.schoolleidersregister.store.Answers;
import org.springframework.scheduling.annotation.Scheduled;

/** What passes its term is thrown away, every hour; doing it twice, or on two machines at once, is harmless. */
final class Housekeeping {

    private final Answers answers;

    Housekeeping(Answers answers) {
        this.answers = answers;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
    void forgetAnswers() {
        answers.forget();
    }
}
