package nl.schoolleidersregister.registration.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * All schools somebody can choose from. The page offers them as a list that narrows while one types.
 *
 * @param all in the order of the list
 */
record SchoolChoices(List<SchoolChoice> all) {

    SchoolChoices {
        all = List.copyOf(all);
    }

    /** The lines of the list. */
    public List<String> labels() {
        return all.stream().map(SchoolChoice::label).toList();
    }

    /** The school somebody means: by the line of the list, the code, or the name where only one school has it. */
    Optional<SchoolChoice> typed(String text) {
        return only(text, SchoolChoice::label)
                .or(() -> only(text, SchoolChoice::code))
                .or(() -> only(text, SchoolChoice::nameAndPlace))
                .or(() -> only(text, SchoolChoice::name));
    }

    private Optional<SchoolChoice> only(String text, Function<SchoolChoice, String> part) {
        var found = all.stream()
                .filter(school -> part.apply(school).equalsIgnoreCase(text))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
