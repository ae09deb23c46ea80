package nl.schoolleidersregister.bench.history;

import java.util.List;
import java.util.SplittableRandom;
import nl.schoolleidersregister.person.PersonName;

/** Names of people who do not exist; the number keeps each apart and the mark says so. */
final class Names {

    private static final List<String> GIVEN =
            List.of("Anna", "Bas", "Cor", "Dilan", "Els", "Femke", "Gijs", "Hanneke", "Inge", "Joost", "Karin", "Loes");
    private static final List<String> PREFIXES = List.of("", "", "", "van", "de", "van der");
    private static final List<String> FAMILY =
            List.of("Jansen", "Visser", "Dijk", "Bakker", "Veen", "Mulder", "Bos", "Linden", "Peeters", "Yılmaz");

    private Names() {}

    static PersonName next(int number, SplittableRandom chance) {
        return new PersonName(
                some(GIVEN, chance), some(PREFIXES, chance), some(FAMILY, chance) + "-" + number + " (demo)");
    }

    private static String some(List<String> names, SplittableRandom chance) {
        return names.get(chance.nextInt(names.size()));
    }
}
