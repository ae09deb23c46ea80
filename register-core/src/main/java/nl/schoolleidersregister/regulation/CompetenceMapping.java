package nl.schoolleidersregister.regulation;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a regulation takes over competences of earlier standards.
 *
 * @param mapping for an earlier competence those it is divided over; one that is not in it stays itself
 * @param own the competences of the regulation's standard
 */
record CompetenceMapping(Map<Competence, List<Competence>> mapping, Set<Competence> own) {

    /** Those of these earlier competences that count nowhere. */
    List<Competence> missing(Set<Competence> earlier) {
        return outside(earlier.stream().filter(code -> !mapping.containsKey(code)));
    }

    /** Competences it leads to that its standard has not. */
    List<Competence> unknown() {
        return outside(mapping.values().stream().flatMap(List::stream));
    }

    private List<Competence> outside(Stream<Competence> codes) {
        return codes.filter(code -> !own.contains(code))
                .distinct()
                .sorted(comparing(Competence::code))
                .toList();
    }
}
