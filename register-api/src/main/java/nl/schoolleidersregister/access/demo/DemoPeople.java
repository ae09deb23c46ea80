package nl.schoolleidersregister.access.demo;

import static nl.schoolleidersregister.access.Role.ASSESSOR;
import static nl.schoolleidersregister.access.Role.BOARD;
import static nl.schoolleidersregister.access.Role.GUIDE;
import static nl.schoolleidersregister.access.Role.LEADER;
import static nl.schoolleidersregister.access.Role.MINISTRY;
import static nl.schoolleidersregister.access.Role.PROVIDER;
import static nl.schoolleidersregister.access.Role.REGISTRAR;
import static nl.schoolleidersregister.access.Role.SUPERVISORY_BOARD;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schoolleidersregister.access.BoardNumber;
import nl.schoolleidersregister.access.Role;
import org.jspecify.annotations.Nullable;

/** Everybody who can log in at the demo issuer. The two boards are made up, and so are their numbers. */
public final class DemoPeople {

    /** Stichting VO Oosterhaven: five schools. */
    public static final BoardNumber OOSTERHAVEN = new BoardNumber("99101");

    /** Stichting De Werf: one school, whose rector is its board. */
    public static final BoardNumber DE_WERF = new BoardNumber("99102");

    private static final List<DemoPerson> ALL = List.of(
            person("nienke-dijkstra", "Nienke Dijkstra", "Nieuwe teamleider, staat nog niet in het register", LEADER),
            person("karin-hoekstra", "Karin Hoekstra", "Rector van Lyceum Oosterhaven", LEADER),
            person("joke-terpstra", "Joke Terpstra", "Directeur van Oosterhaven Vakcollege", LEADER),
            person("anouk-brand", "Anouk Brand", "Afdelingsleider op Lyceum Oosterhaven", LEADER),
            person("sander-kuiper", "Sander Kuiper", "Conrector van Lyceum Oosterhaven", LEADER),
            person("meryem-aydin", "Meryem Aydın", "Directeur van Mavo De Kade", LEADER),
            person("tom-verbeek", "Tom Verbeek", "Teamleider op Mavo De Kade", LEADER),
            person("ilse-van-rijn", "Ilse van Rijn", "Teamleider op Oosterhaven Vakcollege", LEADER),
            person("hassan-amezian", "Hassan Amezian", "Rector van Kolleg Oosterhaven", LEADER),
            person("erik-jan-poelstra", "Erik-Jan Poelstra", "Rector-bestuurder van De Werf", DE_WERF, LEADER, BOARD),
            person("nadia-el-amrani", "Nadia el Amrani", "Registratiebureau", REGISTRAR),
            person("ruben-de-wit", "Ruben de Wit", "Registratiebureau, behandelt bezwaren", REGISTRAR),
            person(
                    "femke-postma",
                    "Femke Postma",
                    "Registratiebureau, en lid van het bestuur van VO Oosterhaven",
                    OOSTERHAVEN,
                    REGISTRAR,
                    BOARD),
            person("bram-verhulst", "Bram Verhulst", "Beoordelaar", ASSESSOR),
            person("yvonne-kramer", "Yvonne Kramer", "Beoordelaar", ASSESSOR),
            person("joris-hendriks", "Joris Hendriks", "Derde beoordelaar", ASSESSOR),
            person("saskia-bosman", "Saskia Bosman", "Instituut De Binnenhaven, aanbieder", PROVIDER),
            person("pieter-vos", "Pieter Vos", "Erkend intervisor", GUIDE),
            person("annelies-visser", "Annelies Visser", "Bestuur van Stichting VO Oosterhaven", OOSTERHAVEN, BOARD),
            person("gerard-mulder", "Gerard Mulder", "Raad van toezicht van De Werf", DE_WERF, SUPERVISORY_BOARD),
            person("eva-langedijk", "Eva Langedijk", "Ministerie, ziet alleen totalen", MINISTRY));

    private DemoPeople() {}

    /** All of them, in the order of the page where one chooses. */
    public static List<DemoPerson> all() {
        return ALL;
    }

    /** The person with this key. */
    public static Optional<DemoPerson> withKey(String key) {
        return ALL.stream().filter(person -> person.key().equals(key)).findFirst();
    }

    static Optional<DemoPerson> withSubject(String subject) {
        return ALL.stream().filter(person -> person.subject().equals(subject)).findFirst();
    }

    private static DemoPerson person(String key, String name, String about, Role role) {
        return person(key, name, about, null, role);
    }

    private static DemoPerson person(
            String key, String name, String about, @Nullable BoardNumber board, Role... roles) {
        return new DemoPerson(key, name + " (demo)", about, Set.of(roles), board);
    }
}
