package nl.schoolleidersregister.demo;

import java.util.List;

/** Made-up dossiers of the demo leaders; one of them, who is new, has none. */
final class DemoDossiers {

    /**
     * A demo leader's dossier.
     *
     * @param key of the demo person
     * @param given given name
     * @param prefix tussenvoegsel, may be empty
     * @param family family name, gets the mark
     * @param birth birth date, ISO 8601
     * @param school code of a demo school
     * @param function code of the function
     * @param yearsThere how long the leader works there
     * @param registered whether a registrar has seen the diploma
     */
    record Dossier(
            String key,
            String given,
            String prefix,
            String family,
            String birth,
            String school,
            String function,
            int yearsThere,
            boolean registered) {}

    static final List<Dossier> ALL = List.of(
            new Dossier("karin-hoekstra", "Karin", "", "Hoekstra", "1972-03-09", "99XA00", "RECTOR", 7, true),
            new Dossier("joke-terpstra", "Joke", "", "Terpstra", "1968-11-23", "99XB00", "DIRECTEUR", 12, true),
            new Dossier("anouk-brand", "Anouk", "", "Brand", "1985-06-30", "99XA00", "AFDELINGSLEIDER", 3, true),
            new Dossier("sander-kuiper", "Sander", "", "Kuiper", "1979-02-14", "99XA00", "CONRECTOR", 5, true),
            new Dossier("meryem-aydin", "Meryem", "", "Aydın", "1981-09-02", "99XC00", "DIRECTEUR", 4, true),
            new Dossier("tom-verbeek", "Tom", "", "Verbeek", "1990-12-18", "99XC00", "TEAMLEIDER", 2, false),
            new Dossier("ilse-van-rijn", "Ilse", "van", "Rijn", "1987-04-05", "99XB00", "TEAMLEIDER", 1, false),
            new Dossier("hassan-amezian", "Hassan", "", "Amezian", "1976-08-21", "99XD00", "RECTOR", 6, true),
            new Dossier(
                    "erik-jan-poelstra",
                    "Erik-Jan",
                    "",
                    "Poelstra",
                    "1969-05-27",
                    "99XF00",
                    "RECTOR_BESTUURDER",
                    9,
                    true));

    private DemoDossiers() {}
}
