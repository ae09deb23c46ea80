package nl.schoolleidersregister.portfolio;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/**
 * An example is rewritten: whoever knows a sentence of the entry does not find it there. Eight words on end are a
 * sentence of somebody.
 *
 * @param source texts of the entry
 */
@Basis(
        code = "portfolio.example-words",
        article = "J1",
        since = "2026-08-01",
        says = "Een voorbeeld is in andere woorden geschreven dan de inzending.")
public record ExampleIsInOtherWords(EntryExample example, List<String> source) implements Rule {

    private static final int ON_END = 8;

    public ExampleIsInOtherWords {
        source = List.copyOf(source);
    }

    @Override
    public boolean holds() {
        var known = new HashSet<String>();
        source.forEach(text -> runs(text).forEach(known::add));
        return runs(example.words() + " " + example.why()).noneMatch(known::contains);
    }

    private static Stream<String> runs(String text) {
        var words = Wordings.plain(text);
        return IntStream.rangeClosed(0, words.size() - ON_END)
                .mapToObj(from -> String.join(" ", words.subList(from, from + ON_END)));
    }
}
