package nl.schoolleidersregister.scan.web;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.scan.Frequency;
import nl.schoolleidersregister.scan.ScanAnswer;
import nl.schoolleidersregister.scan.ScanAnswers;
import nl.schoolleidersregister.scan.ScanEdition;
import nl.schoolleidersregister.scan.ScanItem;

/**
 * A scan as typed.
 *
 * @param typed places on the scale, by field: {@code scan_<ITEM>}
 */
record ScanForm(Map<String, String> typed) {

    static final String NAME = "scan";
    static final ScanEdition EDITION = ScanEdition.WORKING_SET_2026;

    /** What can be chosen, message keys {@code scan.frequency.<place>}. */
    static final List<String> SCALE = Arrays.stream(Frequency.values())
            .map(frequency -> Integer.toString(frequency.value()))
            .toList();

    private static final String FIELD = "scan_";

    ScanForm {
        typed = Map.copyOf(typed);
    }

    /** What a browser sent; fields that are not of the scan are left out. */
    static ScanForm of(Map<String, String> sent) {
        return new ScanForm(EDITION.items().stream()
                .map(ScanForm::field)
                .filter(sent::containsKey)
                .collect(toUnmodifiableMap(field -> field, sent::get)));
    }

    static String field(ScanItem item) {
        return FIELD + item;
    }

    /** What was typed at a question; templates show it again. */
    public String at(ScanItem item) {
        return typed.getOrDefault(field(item), "");
    }

    /** What is meant. */
    Read<ScanAnswers> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var answers = EDITION.items().stream()
                .flatMap(item -> answer(reading, item).stream())
                .toList();
        return reading.end(() -> new ScanAnswers(answers));
    }

    private Optional<ScanAnswer> answer(Reading reading, ScanItem item) {
        return reading.choice(field(item), Reading.typed(at(item)), SCALE)
                .flatMap(place -> Frequency.of(Integer.parseInt(place)))
                .map(frequency -> new ScanAnswer(item, frequency));
    }
}
