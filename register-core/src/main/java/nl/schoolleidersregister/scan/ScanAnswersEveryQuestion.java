package nl.schoolleidersregister.scan;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A scan that leaves a question out cannot be held against another. */
@Basis(
        code = "scan.complete",
        article = "F1",
        since = "2026-08-01",
        says = "Een zelfscan heeft een antwoord op elke vraag van de lijst.")
public record ScanAnswersEveryQuestion(ScanEdition edition, ScanAnswers answers) implements Rule {

    @Override
    public boolean holds() {
        return answers.all().stream()
                .map(ScanAnswer::item)
                .collect(toUnmodifiableSet())
                .equals(Set.copyOf(edition.items()));
    }
}
