package nl.schoolleidersregister.regulation.web;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.LearningForm;
import nl.schoolleidersregister.regulation.LearningForm.Duty;
import nl.schoolleidersregister.regulation.LearningForm.Spectrum;
import nl.schoolleidersregister.regulation.LearningForm.Way;

/**
 * Forms of learning as lines: code, Dutch name, English name, spectrum, ways and duties, with a bar between them and a
 * comma within the last two. The words are those of the page, in Dutch, as the names are.
 */
final class FormLines {

    private static final int PARTS = 6;
    private static final Map<Spectrum, String> SPECTRUM =
            Map.of(Spectrum.INFORMAL, "informeel", Spectrum.NON_FORMAL, "non-formeel", Spectrum.FORMAL, "formeel");
    private static final Map<Way, String> WAYS =
            Map.of(Way.OWN_CHOICE, "eigen keuze", Way.OFFERED, "aanbod", Way.GUIDED, "begeleid");
    private static final Map<Duty, String> DUTIES =
            Map.of(Duty.QUESTION, "leervraag", Duty.INSTRUMENT, "instrument", Duty.SHARED, "gedeeld");

    private FormLines() {}

    /** Forms as somebody would type them. */
    static String typed(List<LearningForm> forms) {
        return forms.stream().map(FormLines::typed).collect(joining("\n"));
    }

    private static String typed(LearningForm one) {
        return String.join(
                " | ",
                one.form().code(),
                one.name(),
                one.english(),
                word(SPECTRUM, one.spectrum()),
                one.ways().stream().map(way -> word(WAYS, way)).collect(joining(", ")),
                one.duties().stream().map(duty -> word(DUTIES, duty)).collect(joining(", ")));
    }

    private static <T> String word(Map<T, String> words, T one) {
        return Optional.ofNullable(words.get(one)).orElseThrow();
    }

    /** The form of one line; nothing when the line makes no sense. */
    static Optional<LearningForm> read(String line) {
        var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (parts.size() != PARTS) {
            return Optional.empty();
        }
        var spectrum = known(SPECTRUM, parts.get(3));
        var ways = list(WAYS, parts.get(4));
        var duties = list(DUTIES, parts.get(5));
        if (spectrum.isEmpty() || ways.isEmpty() || duties.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LearningForm(
                    new Form(parts.get(0)), parts.get(1), parts.get(2), spectrum.get(), ways.get(), duties.get()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static <T> Optional<T> known(Map<T, String> words, String typed) {
        return words.entrySet().stream()
                .filter(word -> word.getValue().equals(typed))
                .map(Entry::getKey)
                .findFirst();
    }

    /** All words of a list; nothing when one is unknown. */
    private static <T> Optional<List<T>> list(Map<T, String> words, String typed) {
        var some = Stream.of(typed.split(",")).map(String::strip).filter(word -> !word.isEmpty());
        var read = some.map(word -> known(words, word)).toList();
        return read.stream().allMatch(Optional::isPresent)
                ? Optional.of(read.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }
}
