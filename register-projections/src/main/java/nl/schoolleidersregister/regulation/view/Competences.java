package nl.schoolleidersregister.regulation.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolleidersregister.regulation.Competence;

/** Competences as they stand in one column: their codes with a blank between. */
public final class Competences {

    private static final String BETWEEN = " ";

    private Competences() {}

    /** For the column. */
    public static String written(List<Competence> competences) {
        return competences.stream().map(Competence::code).collect(Collectors.joining(BETWEEN));
    }

    /** From the column. */
    public static List<Competence> read(String column) {
        return Stream.of(column.split(BETWEEN)).map(Competence::new).toList();
    }
}
