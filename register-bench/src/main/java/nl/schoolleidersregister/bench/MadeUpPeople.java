package nl.schoolleidersregister.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.schoolleidersregister.person.PersonName;

/**
 * Made-up names in the proportions in which names occur: few very often, many seldom. Family names that are seldom are
 * put together from syllables, so that words begin alike, as real ones do.
 */
final class MadeUpPeople {

    private static final List<String> GIVEN = List.of(
            "Jan",
            "Karin",
            "Peter",
            "Maria",
            "Johan",
            "Anna",
            "Kees",
            "Els",
            "Mohammed",
            "Fatima",
            "Zoë",
            "Joost",
            "Sanne",
            "Elif",
            "Bram",
            "Noor",
            "Willem",
            "Ingrid",
            "Hassan",
            "Tessa",
            "Gijs",
            "Femke",
            "Ruud",
            "Loes",
            "Jan-Willem",
            "Anne Marie",
            "Daan",
            "Esmée",
            "Björn",
            "Yvonne");
    private static final List<String> PREFIXES =
            List.of("", "", "", "", "", "", "van", "de", "van der", "van den", "van de", "'t", "ter", "el");
    private static final List<String> OFTEN = List.of(
            "Jong",
            "Jansen",
            "Vries",
            "Berg",
            "Bakker",
            "Dijk",
            "Visser",
            "Smit",
            "Meijer",
            "Boer",
            "Mulder",
            "Groot",
            "Bos",
            "Vos",
            "Peters",
            "Hendriks",
            "Leeuwen",
            "Dekker",
            "Brouwer",
            "Wit",
            "Dijkstra",
            "Smits",
            "Graaf",
            "Meer",
            "Linden",
            "Kok",
            "Jacobs",
            "Haan",
            "Vermeulen",
            "Heuvel",
            "Hoekstra",
            "Aydın",
            "Yılmaz");
    private static final List<String> BEGIN = List.of(
            "Aal", "Boven", "Craen", "Dorre", "Eijken", "Fran", "Groene", "Haver", "IJssel", "Jonk", "Kloos", "Linde",
            "Meers", "Nieuwen", "Ooster", "Pannen", "Rietve", "Schuur", "Tolle", "Uiter", "Veen", "Water", "Zand");
    private static final List<String> MIDDLE =
            List.of("", "be", "de", "ge", "ker", "la", "man", "mer", "nis", "per", "ra", "ster", "ten", "ve", "wer");
    private static final List<String> END = List.of(
            "aar", "berg", "brink", "dijk", "dam", "gaard", "hof", "horst", "huis", "kamp", "laar", "mans", "meijer",
            "raad", "sen", "stra", "veld", "ward", "wijk", "zaal");

    private final Random random;

    MadeUpPeople(long seed) {
        random = new Random(seed);
    }

    List<PersonName> some(int people) {
        return IntStream.range(0, people)
                .mapToObj(_ -> new PersonName(given(), uniform(PREFIXES), family()))
                .toList();
    }

    private String given() {
        return random.nextInt(4) == 0 ? often(GIVEN) + " " + uniform(GIVEN) : often(GIVEN);
    }

    /** Three in ten have a name that occurs often, one in twenty a double one. */
    private String family() {
        var name = random.nextInt(10) < 3 ? often(OFTEN) : uniform(BEGIN) + uniform(MIDDLE) + uniform(END);
        return random.nextInt(20) == 0 ? name + "-" + uniform(OFTEN) : name;
    }

    private <T> T uniform(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** The first far more often than the last. */
    private <T> T often(List<T> values) {
        var skew = random.nextDouble();
        return values.get((int) (skew * skew * values.size()));
    }
}
