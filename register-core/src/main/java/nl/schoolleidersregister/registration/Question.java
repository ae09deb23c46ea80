package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was asked of the person while a decision was awaited.
 *
 * @param answerBy last day for the answer; then the term goes on without it
 * @param cameOn day on which the answer came; null when it did not
 */
public record Question(
        LocalDate askedOn, LocalDate answerBy, @Nullable LocalDate cameOn) {

    boolean isOpenOn(LocalDate today) {
        return cameOn == null && !today.isAfter(answerBy);
    }

    Question answered(LocalDate day) {
        return new Question(askedOn, answerBy, day);
    }
}
