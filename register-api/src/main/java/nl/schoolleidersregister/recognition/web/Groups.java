package nl.schoolleidersregister.recognition.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.schoolleidersregister.attendance.parts.FamilyNames;
import nl.schoolleidersregister.pages.Problem;
import nl.schoolleidersregister.registration.RegisterNumber;
import nl.schoolleidersregister.registration.view.NumberOnFile;
import nl.schoolleidersregister.registration.view.NumbersOnFile;
import org.springframework.stereotype.Component;

/**
 * Reads who took part: register numbers with blanks, commas or new lines between them, each with the family name behind
 * it where one is in doubt. Looks them all up with one question.
 */
@Component
class Groups {

    private static final String FIELD = "guidedPeople";
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
    private static final int DIGITS = 6;

    private final NumbersOnFile numbers;

    Groups(NumbersOnFile numbers) {
        this.numbers = numbers;
    }

    /** One number, and the words behind it. */
    private record Entered(String number, List<String> words) {

        String name() {
            return String.join(" ", words);
        }
    }

    Group read(String typed) {
        var entered = entered(typed);
        var known = numbers.find(entered.stream()
                .map(Entered::number)
                .filter(RegisterNumber::isValid)
                .distinct()
                .toList());
        var people = new ArrayList<Group.Person>();
        var problems = new ArrayList<Problem>();
        for (var one : entered) {
            var person = Optional.ofNullable(known.get(one.number()));
            problem(one, person).ifPresentOrElse(problems::add, () -> people.add(person(one, person.orElseThrow())));
        }
        return new Group(people, problems);
    }

    /** What starts with a digit begins somebody new; what does not belongs to the one before. */
    private static List<Entered> entered(String typed) {
        var entered = new ArrayList<Entered>();
        for (var word :
                BETWEEN.splitAsStream(typed).filter(some -> !some.isEmpty()).toList()) {
            if (entered.isEmpty() || Character.isDigit(word.charAt(0))) {
                entered.add(new Entered(word, new ArrayList<>()));
            } else {
                entered.getLast().words().add(word);
            }
        }
        return entered;
    }

    private static Optional<Problem> problem(Entered one, Optional<NumberOnFile> person) {
        var number = one.number();
        if (!number.matches("[0-9]+") || number.length() != DIGITS) {
            return wrong("person-form", number);
        }
        if (!RegisterNumber.isValid(number)) {
            return wrong("person-check", number);
        }
        if (person.isEmpty()) {
            return wrong("person-unknown", number);
        }
        var onFile = person.get();
        return one.words().isEmpty() || FamilyNames.same(one.name(), onFile.prefix(), onFile.family())
                ? Optional.empty()
                : wrong("person-name", number);
    }

    private static Optional<Problem> wrong(String code, String number) {
        return Optional.of(new Problem(FIELD, code, List.of(number)));
    }

    private static Group.Person person(Entered one, NumberOnFile onFile) {
        var name = (onFile.prefix() + " " + onFile.family()).strip();
        return new Group.Person(one.number(), name, onFile.dossier());
    }
}
