package nl.schoolleidersregister.scan.view;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import nl.schoolleidersregister.scan.Frequency;
import nl.schoolleidersregister.scan.ScanAnswer;
import nl.schoolleidersregister.scan.ScanAnswers;
import nl.schoolleidersregister.scan.ScanItem;
import org.jspecify.annotations.Nullable;

/** Answers as a column holds them: {@code TIME=2 TRUST=4}. */
final class WrittenAnswers {

    private WrittenAnswers() {}

    static String of(ScanAnswers answers) {
        return answers.all().stream()
                .map(answer -> answer.item() + "=" + answer.frequency().value())
                .collect(joining(" "));
    }

    /** What was written; no answers where nothing is, once somebody is erased. */
    static ScanAnswers read(@Nullable String written) {
        if (written == null) {
            return new ScanAnswers(List.of());
        }
        return new ScanAnswers(
                Arrays.stream(written.split(" ")).map(WrittenAnswers::answer).toList());
    }

    private static ScanAnswer answer(String written) {
        var parts = written.split("=", 2);
        return new ScanAnswer(
                ScanItem.valueOf(parts[0]),
                Frequency.of(Integer.parseInt(parts[1])).orElseThrow());
    }
}
