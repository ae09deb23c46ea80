package nl.schoolleidersregister.demo;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Names as they stand in the school guides of the country; the people who would have them are made up. */
final class DemoNames {

    static final String MARK = " (demo)";

    private static final List<String> GIVEN = words("""
            Anna Marieke Joost Pieter Femke Ruud Annemiek Wouter Jeroen Ingrid Loes Bas Thijs Hanneke Geert Mirjam
            Jan-Willem Anne-Fleur René José Chloé Daniël Joëlle Zoë Renée Böge Jörgen Søren Łukasz Agnieszka Fatima
            Mohamed Youssef Samira Nadia Ömer Ayşe Emre Zeynep Priya Rajesh Sunil Anita Radjen Mei Wei Thanh Quỳnh
            Giovanni Lucía Carlos Inês João Kwame Abena Amina Hodan Yohannes Selam Dilan Rojin Shirin Reza Milica
            Goran Olena Taras Sven Liesbeth Hendrik Cornelis Willemijn Ellen Frank Martine Sjoerd Doutzen Jelle
            Fenna Gijs Maud Noor Tijn Evelien Marco Petra Arjan Sonja Dirk Karel Els Mieke Rob Erwin Judith Paul""");

    /** A stroke stands before the family name, with what comes between (tussenvoegsel) in front of it. */
    private static final List<String> FAMILY = List.of("""
            |Jansen,de|Vries,van den|Berg,|Bakker,van|Dijk,|Visser,|Smit,|Meijer,de|Boer,|Mulder,de|Groot,|Bos,
            |Vos,|Peters,|Hendriks,van|Leeuwen,|Dekker,|Brouwer,de|Wit,|Dijkman,|Smits,de|Graaf,van der|Meer,
            van der|Linden,|Kok,|Jacobs,de|Haan,|Vermeulen,van den|Heuvel,van der|Veen,van den|Broek,de|Bruijn,
            van der|Heijden,|Schouten,van|Beek,|Willems,van|Vliet,van der|Ven,|Hoekman,|Maas,|Verhoeven,|Koster,
            van|Dam,van der|Wal,|Prins,|Blom,|Huisman,|Peeters,de|Jong,|Kuipers,van|Veen,|Post,|Kramer,|Postma,
            van 't|Hof,in 't|Veld,op den|Camp,ten|Have,ter|Horst,van de|Ven,de la|Fuente,von|Bülow,d'|Ancona,
            |Bouzid,el|Idrissi,|Benali,|Yılmaz,|Öztürk,|Çelik,|Şahin,|Ramdin,|Bhagwandas,|Sewnath,|Jharap,|Chen,
            |Nguyễn,|Trần,|Hassan Ali,|Tesfay,|Asante,|Boateng,|Martina,|Maduro,|Kowalski,|Wójcik,|Petrović,
            |Kovačević,|Shevchenko,|Rossi,|Gonçalves,|Fernández,|Müller,|Schröder,|Lindström,|Hansen,|Tuinstra,
            |Wiersma,|Hoogland-van Es,|Smeets-Janssen,|Cañizares,|Daoudi,|Rahimi,|Karimi,
            |Zandstra,|Sijbrandij""".split(","));

    private DemoNames() {}

    /**
     * A name in its parts.
     *
     * @param prefix tussenvoegsel, may be empty
     * @param family marked
     */
    record Name(String given, String prefix, String family) {

        /** What can stand before the at-sign: small letters without accents. */
        String folded() {
            return fold(given) + "." + fold(prefix + family.replace(MARK, ""));
        }
    }

    static Name next(SplittableRandom chance) {
        var family = FAMILY.get(chance.nextInt(FAMILY.size())).strip();
        var stroke = family.indexOf('|');
        return new Name(
                GIVEN.get(chance.nextInt(GIVEN.size())),
                family.substring(0, stroke),
                family.substring(stroke + 1) + MARK);
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('ı', 'i')
                .replaceAll("[^a-z]", "");
    }
}
