package nl.schoolleidersregister.draft.parts;

import static nl.schoolleidersregister.draft.parts.Basis.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schoolleidersregister.draft.store.Draft;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a form sends into what is kept, field by field. A field that was not changed in the form stays as it is
 * kept. What was changed in the form and elsewhere is taken from the form, and the other text stays beside it until
 * somebody says that it has been seen.
 */
final class Merge {

    /** The field with the prints of texts from elsewhere that have been seen, with spaces between them. */
    static final String SEEN = "gezien";

    /** The field of a form that sends only what was changed in it. */
    static final String PART = "deel";

    private Merge() {}

    /** What is to be kept. */
    static Map<String, List<String>> of(
            List<String> names, Map<String, List<String>> kept, Map<String, List<String>> sent) {
        var basis = Basis.sent(sent);
        var mine = Sheet.known(sent, names);
        var merged = new LinkedHashMap<String, List<String>>();
        for (var name : names) {
            var there = kept.getOrDefault(name, List.of());
            var here = here(name, mine, sent, basis);
            var beside = beside(name, kept, sent);
            var takes = takes(name, there, here, basis);
            if (takes && isConflict(name, there, here, basis)) {
                add(beside, there, here);
            }
            put(merged, name, takes && here != null ? here : there);
            put(merged, Draft.BESIDE + name, beside);
        }
        return merged;
    }

    /** Fields that are kept otherwise than the sender knows. */
    static Map<String, List<String>> unknownToSender(
            List<String> names, Map<String, List<String>> kept, Map<String, List<String>> sent) {
        var basis = Basis.sent(sent);
        var mine = Sheet.known(sent, names);
        var other = new LinkedHashMap<String, List<String>>();
        for (var name : names) {
            var there = kept.getOrDefault(name, List.of());
            var here = here(name, mine, sent, basis);
            var known = here == null ? basis.at(name).orElseGet(() -> print(there)) : print(here);
            if (!known.equals(print(there))) {
                other.put(name, there);
            }
        }
        return other;
    }

    /** What the form says of a field: a whole form says of those it knows and does not send that they are empty. */
    private static @Nullable List<String> here(
            String name, Map<String, List<String>> mine, Map<String, List<String>> sent, Basis basis) {
        var given = mine.get(name);
        return given == null && !sent.containsKey(PART) && basis.at(name).isPresent() ? List.of() : given;
    }

    private static boolean takes(String name, List<String> there, @Nullable List<String> here, Basis basis) {
        if (here == null || basis.at(name).filter(print(here)::equals).isPresent()) {
            return false;
        }
        return !isConflict(name, there, here, basis) || !isEmpty(here);
    }

    private static boolean isConflict(String name, List<String> there, @Nullable List<String> here, Basis basis) {
        return here != null
                && !isEmpty(there)
                && !print(there).equals(print(here))
                && basis.at(name).filter(before -> !before.equals(print(there))).isPresent();
    }

    private static boolean isEmpty(List<String> values) {
        return values.stream().allMatch(String::isBlank);
    }

    /** Texts from elsewhere that nobody said of that they were seen. */
    private static List<String> beside(String name, Map<String, List<String>> kept, Map<String, List<String>> sent) {
        var seen = sent.getOrDefault(SEEN, List.of()).stream()
                .flatMap(prints -> Stream.of(prints.split(" ", -1)))
                .toList();
        var beside = new ArrayList<>(kept.getOrDefault(Draft.BESIDE + name, List.of()));
        beside.removeIf(text -> seen.contains(print(List.of(name, text))));
        return beside;
    }

    /** A text that another one has in it as a whole need not be kept twice. */
    private static void add(List<String> beside, List<String> there, @Nullable List<String> here) {
        var text = String.join(", ", there);
        if (here != null && Basis.plain(String.join(", ", here)).contains(Basis.plain(text))) {
            return;
        }
        beside.removeIf(text::contains);
        beside.add(text);
    }

    private static void put(Map<String, List<String>> all, String name, List<String> values) {
        if (!values.isEmpty()) {
            all.put(name, List.copyOf(values));
        }
    }
}
