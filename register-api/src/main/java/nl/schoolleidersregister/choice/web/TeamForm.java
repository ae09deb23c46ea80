package nl.schoolleidersregister.choice.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.schoolleidersregister.choice.Chosen;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.registration.RegisterNumber;
import nl.schoolleidersregister.registration.view.NumberOnFile;
import org.jspecify.annotations.Nullable;

/**
 * What a team did, as typed: an own choice of who records it, and who else was there.
 *
 * @param choice the recorder's own, with the own reflection
 * @param teamNumbers register numbers of the others, with blanks, commas or new lines between them
 */
record TeamForm(ChoiceForm choice, @Nullable String teamNumbers) {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
    private static final int MOST = 100;

    /** What was stated. */
    record Stated(Chosen chosen, List<Named> others) {}

    /** Another leader, by the number as typed. */
    record Named(String number, NumberOnFile person) {}

    List<String> numbers() {
        return BETWEEN.splitAsStream(Reading.typed(teamNumbers))
                .filter(some -> !some.isEmpty())
                .limit(MOST)
                .toList();
    }

    /**
     * What was stated.
     *
     * @param known competences of the standard in force, by code
     * @param people who has these numbers
     */
    Read<Stated> read(LocalDate today, List<String> known, Map<String, NumberOnFile> people) {
        var reading = new Reading(ChoiceForm.NAME, today);
        var numbers = numbers();
        if (numbers.isEmpty()) {
            reading.problem("teamNumbers", "missing");
        }
        var others = numbers.stream()
                .flatMap(number -> named(reading, number, people).stream())
                .toList();
        var chosen = choice.readInto(reading, known);
        return reading.end(() -> new Stated(chosen.orElseThrow(), others));
    }

    private static Optional<Named> named(Reading reading, String number, Map<String, NumberOnFile> people) {
        var person = people.get(number);
        if (!number.matches("[0-9]{6}")) {
            reading.problem("teamNumbers", "person-form", number);
        } else if (!RegisterNumber.isValid(number)) {
            reading.problem("teamNumbers", "person-check", number);
        } else if (person == null) {
            reading.problem("teamNumbers", "person-unknown", number);
        } else {
            return Optional.of(new Named(number, person));
        }
        return Optional.empty();
    }
}
