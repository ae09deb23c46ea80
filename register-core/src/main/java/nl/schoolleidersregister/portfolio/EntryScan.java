package nl.schoolleidersregister.portfolio;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import nl.schoolleidersregister.scan.ScanAnswers;
import nl.schoolleidersregister.scan.ScanEdition;

/**
 * A self-scan that the leader attached to an entry, as it was: removing the scan later takes nothing out of the entry.
 *
 * @param edition which questions were asked
 * @param day on which it was kept
 */
public record EntryScan(ScanEdition edition, LocalDate day, ScanAnswers answers) {

    /** All of it in one line, for the hash of the entry. */
    String written() {
        return answers.all().stream()
                .map(answer -> answer.item() + "=" + answer.frequency().value())
                .collect(joining(" ", edition + " " + day + " ", ""));
    }
}
