package nl.schoolleidersregister.recognition.web;

import java.util.List;
import nl.schoolleidersregister.pages.Problem;
import nl.schoolleidersregister.shared.DossierId;

/**
 * Who was entered.
 *
 * @param people the people that were found, in the order in which they were entered
 * @param problems what is wrong with the others, at the field
 */
record Group(List<Person> people, List<Problem> problems) {

    Group {
        people = List.copyOf(people);
        problems = List.copyOf(problems);
    }

    /** Somebody with a number. */
    record Person(String number, String name, DossierId dossier) {}

    List<DossierId> dossiers() {
        return people.stream().map(Person::dossier).toList();
    }
}
