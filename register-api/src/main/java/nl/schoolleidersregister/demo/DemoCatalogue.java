package nl.schoolleidersregister.demo;

import static nl.schoolleidersregister.demo.DemoProgramme.Fate.DECLINED;
import static nl.schoolleidersregister.demo.DemoProgramme.Fate.VALIDATED;
import static nl.schoolleidersregister.demo.DemoProgramme.Fate.WAITING;
import static nl.schoolleidersregister.demo.DemoProgramme.Fate.WITHDRAWN;
import static nl.schoolleidersregister.demo.DemoProgramme.Term.EARLY;
import static nl.schoolleidersregister.demo.DemoProgramme.Term.LATE;
import static nl.schoolleidersregister.demo.DemoProvider.BINNENHAVEN;
import static nl.schoolleidersregister.demo.DemoProvider.KOMPAS;
import static nl.schoolleidersregister.demo.DemoProvider.MERIDIAAN;
import static nl.schoolleidersregister.demo.DemoProvider.OOSTERHAVEN;
import static nl.schoolleidersregister.demo.DemoProvider.REGIO_OOST;

import java.util.List;
import java.util.stream.Stream;
import nl.schoolleidersregister.demo.DemoProgramme.Fate;
import nl.schoolleidersregister.demo.DemoProgramme.Term;

/** What the made-up providers offer, in the forms that the regulation knows. */
final class DemoCatalogue {

    static final List<DemoProgramme> ALL = Stream.of(
                    both(
                            "leergang",
                            BINNENHAVEN,
                            "Leergang Onderwijskundig leiderschap",
                            "COURSE",
                            4,
                            360,
                            14,
                            "C1 C3"),
                    both("regio", MERIDIAAN, "Strategisch werken in de regio", "TRAINING", 2, 360, 14, "C2 C4"),
                    both("teams", BINNENHAVEN, "Masterclass Teams en professionele ruimte", "COURSE", 2, 300, 7, "C3"),
                    both("finland", KOMPAS, "Studiereis Finland", "STUDY_TRIP", 4, 480, 1, "C1 C5"),
                    both("congres", REGIO_OOST, "Landelijk congres Schoolleiders VO", "CONGRESS", 2, 480, 1, "C1 C4"),
                    both("kansen", MERIDIAAN, "Lezing Gelijke kansen in de klas", "LECTURE", 1, 120, 1, "C1 C4"),
                    both("md", BINNENHAVEN, "Van teamleider naar schoolleider", "MD_PROGRAMME", 8, 360, 21, "C1 C2 C3"),
                    both("geld", KOMPAS, "Financiën voor schoolleiders", "TRAINING", 2, 360, 7, "C2"),
                    both("gesprek", MERIDIAAN, "Het goede gesprek", "TRAINING", 2, 240, 14, "C3"),
                    one(
                            "verandering",
                            BINNENHAVEN,
                            "Leiding geven aan verandering",
                            "COURSE",
                            5,
                            300,
                            14,
                            "C1 C2",
                            EARLY),
                    one("zorg", REGIO_OOST, "Passend onderwijs en zorgplicht", "COURSE", 3, 300, 14, "C2 C4", EARLY),
                    one("recht", KOMPAS, "Onderwijsrecht in de praktijk", "TRAINING", 2, 300, 7, "C2", EARLY),
                    one(
                            "master",
                            MERIDIAAN,
                            "Master Educational Leadership",
                            "MASTER",
                            10,
                            420,
                            14,
                            "C1 C2 C3 C5",
                            EARLY),
                    one("data", BINNENHAVEN, "Sturen op onderwijsgegevens", "COURSE", 3, 360, 14, "C5", LATE),
                    one("onderzoek", MERIDIAAN, "Onderzoekend leiding geven", "COURSE", 4, 300, 14, "C3 C5", LATE),
                    one("burger", REGIO_OOST, "Burgerschap in de school", "TRAINING", 1, 420, 1, "C1 C4", LATE),
                    one("rust", KOMPAS, "Lezing Leiding geven met rust", "LECTURE", 1, 150, 1, "C2", LATE),
                    fate("groen", BINNENHAVEN, "De groene school", "COURSE", 2, 300, 14, "C2 C4", WITHDRAWN),
                    fate("wandelen", KOMPAS, "Wandelen met collega-schoolleiders", "COURSE", 1, 240, 1, "C3", DECLINED),
                    fate(
                            "ai",
                            BINNENHAVEN,
                            "Kunstmatige intelligentie in de school",
                            "COURSE",
                            3,
                            300,
                            14,
                            "C5",
                            WAITING),
                    fate(
                            "netwerk",
                            REGIO_OOST,
                            "Leernetwerk Taal en lezen",
                            "LEARNING_NETWORK",
                            5,
                            180,
                            28,
                            "C3",
                            WAITING),
                    one(
                            "samen",
                            OOSTERHAVEN,
                            "Samen leidinggeven in onze scholen",
                            "TRAINING",
                            2,
                            240,
                            14,
                            "C1 C3",
                            LATE),
                    fate(
                            "startgroep",
                            OOSTERHAVEN,
                            "Startgroep nieuwe teamleiders",
                            "COURSE",
                            3,
                            240,
                            14,
                            "C3",
                            WAITING))
            .flatMap(List::stream)
            .toList();

    private DemoCatalogue() {}

    private static List<DemoProgramme> both(
            String key, DemoProvider by, String title, String form, int days, int minutes, int gap, String about) {
        return Stream.of(Term.values())
                .map(term -> new DemoProgramme(key, by, title, form, days, minutes, gap, about, term, VALIDATED))
                .toList();
    }

    private static List<DemoProgramme> one(
            String key,
            DemoProvider by,
            String title,
            String form,
            int days,
            int minutes,
            int gap,
            String about,
            Term term) {
        return List.of(new DemoProgramme(key, by, title, form, days, minutes, gap, about, term, VALIDATED));
    }

    private static List<DemoProgramme> fate(
            String key,
            DemoProvider by,
            String title,
            String form,
            int days,
            int minutes,
            int gap,
            String about,
            Fate fate) {
        return List.of(new DemoProgramme(key, by, title, form, days, minutes, gap, about, LATE, fate));
    }
}
