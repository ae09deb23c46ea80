package nl.schoolleidersregister.offering.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolleidersregister.regulation.Competence;

/** Competences as they stand in one column. */
final class Competences {

    private static final String BETWEEN = " ";

    private Competences() {}

    static String written(List<Competence> competences) {
        return competences.stream().map(Competence::code).collect(Collectors.joining(BETWEEN));
    }

    static List<Competence> read(String column) {
        return Stream.of(column.split(BETWEEN)).map(Competence::new).toList();
    }
}
