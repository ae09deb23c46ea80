package nl.schoolleidersregister.catalogue.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.schoolleidersregister.catalogue.view.Wanted;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.school.Province;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody asks of the catalogue, as typed; all of it may be empty.
 *
 * @param regio name of a {@link Province}
 * @param maand a month as {@code 2027-03}
 * @param pagina from 1; the first when empty
 */
record Question(
        String zoek,
        String competentie,
        String vorm,
        String aanbieder,
        String plaats,
        String regio,
        String maand,
        String pagina) {

    private static final int MOST_PAGES = 1_000;
    private static final Pattern MONTH = Pattern.compile("2[0-9]{3}-(0[1-9]|1[0-2])");

    /**
     * The values of a question that is right.
     *
     * @param page from 1
     */
    record Asked(Wanted wanted, int page) {}

    Question {
        zoek = Reading.typed(zoek);
        competentie = Reading.typed(competentie);
        vorm = Reading.typed(vorm);
        aanbieder = Reading.typed(aanbieder);
        plaats = Reading.typed(plaats);
        regio = Reading.typed(regio);
        maand = Reading.typed(maand);
        pagina = Reading.typed(pagina);
    }

    Read<Asked> read(LocalDate today, Collection<String> competences, Collection<String> forms) {
        var reading = new Reading("catalogue", today);
        reading.optionalLine("zoek", zoek);
        reading.optionalLine("aanbieder", aanbieder);
        reading.optionalLine("plaats", plaats);
        known(reading, "competentie", competentie, competences);
        known(reading, "vorm", vorm, forms);
        known(reading, "regio", regio, regions());
        if (!maand.isEmpty() && !MONTH.matcher(maand).matches()) {
            reading.problem("maand", "month");
        }
        var page = pagina.isEmpty() ? Optional.of(1) : reading.whole("pagina", pagina, MOST_PAGES);
        return reading.end(() -> new Asked(
                new Wanted(
                        zoek,
                        competentie,
                        vorm,
                        aanbieder,
                        plaats,
                        regio.isEmpty() ? null : Province.valueOf(regio),
                        maand.isEmpty() ? null : YearMonth.parse(maand)),
                page.orElseThrow()));
    }

    private static void known(Reading reading, String field, String typed, Collection<String> codes) {
        if (!typed.isEmpty()) {
            reading.choice(field, typed, codes);
        }
    }

    static List<String> regions() {
        return Arrays.stream(Province.values()).map(Enum::name).toList();
    }

    /** Whether anything in particular is asked. */
    public boolean asksSomething() {
        return !(zoek + competentie + vorm + aanbieder + plaats + regio + maand).isEmpty();
    }

    /** Whether more is asked than words. */
    public boolean filters() {
        return !(competentie + vorm + aanbieder + plaats + regio + maand).isEmpty();
    }

    /** The address of another page of the same question, under this path. */
    String page(String path, int number) {
        var address = UriComponentsBuilder.fromPath(path);
        var asked = new LinkedHashMap<String, String>();
        asked.put("zoek", zoek);
        asked.put("competentie", competentie);
        asked.put("vorm", vorm);
        asked.put("aanbieder", aanbieder);
        asked.put("plaats", plaats);
        asked.put("regio", regio);
        asked.put("maand", maand);
        asked.values().removeIf(String::isEmpty);
        asked.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        if (number > 1) {
            address.queryParam("pagina", number);
        }
        return address.encode().buildAndExpand(asked).toUriString();
    }
}
