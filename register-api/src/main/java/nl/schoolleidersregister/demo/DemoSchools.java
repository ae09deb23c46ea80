package nl.schoolleidersregister.demo;

import java.util.List;
import java.util.Map;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.school.Province;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.SchoolName;
import nl.schoolleidersregister.school.SchoolRecord;
import nl.schoolleidersregister.school.Town;

/** Made-up schools; their codes and the numbers of their boards are not given to real ones. */
final class DemoSchools {

    private static final String OOSTERHAVEN = "99101";
    private static final String DE_WERF = "99102";

    /** Those of the people who can log in. */
    static final List<Map.Entry<SchoolCode, SchoolRecord>> OF_PEOPLE = List.of(
            school("99XA00", "Lyceum Oosterhaven (demo)", "Deventer", Province.OVERIJSSEL, OOSTERHAVEN),
            school("99XB00", "Oosterhaven Vakcollege (demo)", "Deventer", Province.OVERIJSSEL, OOSTERHAVEN),
            school("99XC00", "Mavo De Kade (demo)", "Zutphen", Province.GELDERLAND, OOSTERHAVEN),
            school("99XD00", "Kolleg Oosterhaven (demo)", "Raalte", Province.OVERIJSSEL, OOSTERHAVEN),
            school("99XE00", "Oosterhaven Praktijkschool (demo)", "Deventer", Province.OVERIJSSEL, OOSTERHAVEN),
            school("99XF00", "De Werf (demo)", "Vlissingen", Province.ZEELAND, DE_WERF));

    /** All others: boards of one school to eight, in every part of the country. */
    static final List<Map.Entry<SchoolCode, SchoolRecord>> OTHERS = List.of(
            school("99YA00", "Gymnasium Aan de Vecht (demo)", "Utrecht", Province.UTRECHT, "99103"),
            school("99YB00", "Praktijkschool De Eemlanden (demo)", "Amersfoort", Province.UTRECHT, "99104"),
            school("99YC00", "Waddencollege (demo)", "Harlingen", Province.FRYSLAN, "99105"),
            school("99YD00", "Lyceum De Peel (demo)", "Helmond", Province.NOORD_BRABANT, "99106"),
            school("99YE00", "Vakcollege De Peel (demo)", "Deurne", Province.NOORD_BRABANT, "99106"),
            school("99YF00", "Maaslandcollege (demo)", "Roermond", Province.LIMBURG, "99107"),
            school("99YG00", "Mavo Maasland (demo)", "Venlo", Province.LIMBURG, "99107"),
            school("99YH00", "Het Hogeland College (demo)", "Uithuizen", Province.GRONINGEN, "99108"),
            school("99YJ00", "Stadslyceum Noord (demo)", "Groningen", Province.GRONINGEN, "99108"),
            school("99YK00", "Polderlyceum (demo)", "Almere", Province.FLEVOLAND, "99109"),
            school("99YL00", "Poldercollege (demo)", "Lelystad", Province.FLEVOLAND, "99109"),
            school("99YM00", "Poldermavo (demo)", "Dronten", Province.FLEVOLAND, "99109"),
            school("99YN00", "Drents Lyceum (demo)", "Assen", Province.DRENTHE, "99110"),
            school("99YP00", "Vakcollege De Veenen (demo)", "Emmen", Province.DRENTHE, "99110"),
            school("99YQ00", "De Essen (demo)", "Hoogeveen", Province.DRENTHE, "99110"),
            school("99YR00", "Rivierenlyceum (demo)", "Tiel", Province.GELDERLAND, "99111"),
            school("99YS00", "Rivierencollege (demo)", "Nijmegen", Province.GELDERLAND, "99111"),
            school("99YT00", "Rivierenmavo (demo)", "Arnhem", Province.GELDERLAND, "99111"),
            school("99YU00", "De Linge Praktijkschool (demo)", "Geldermalsen", Province.GELDERLAND, "99111"),
            school("99YV00", "Scheldemond (demo)", "Terneuzen", Province.ZEELAND, "99112"),
            school("99YW00", "Havenlyceum (demo)", "Rotterdam", Province.ZUID_HOLLAND, "99113"),
            school("99YX00", "Havencollege Zuid (demo)", "Rotterdam", Province.ZUID_HOLLAND, "99113"),
            school("99YY00", "Havenmavo (demo)", "Schiedam", Province.ZUID_HOLLAND, "99113"),
            school("99YZ00", "Technisch Havencollege (demo)", "Vlaardingen", Province.ZUID_HOLLAND, "99113"),
            school("99ZA00", "Montessorischool De Kaap (demo)", "Rotterdam", Province.ZUID_HOLLAND, "99113"),
            school("99ZB00", "Gymnasium Delfshaven (demo)", "Rotterdam", Province.ZUID_HOLLAND, "99113"),
            school("99ZC00", "Duinlyceum (demo)", "Den Haag", Province.ZUID_HOLLAND, "99113"),
            school("99ZD00", "Praktijkschool De Kade (demo)", "Dordrecht", Province.ZUID_HOLLAND, "99113"),
            school("99ZE00", "Lyceum aan het IJ (demo)", "Amsterdam", Province.NOORD_HOLLAND, "99114"),
            school("99ZF00", "Zaans Vakcollege (demo)", "Zaandam", Province.NOORD_HOLLAND, "99114"),
            school("99ZG00", "Westfriese Mavo (demo)", "Hoorn", Province.NOORD_HOLLAND, "99115"),
            school("99ZH00", "Kennemer Dalton (demo)", "Haarlem", Province.NOORD_HOLLAND, "99115"),
            school("99ZJ00", "Jan van Arkelcollege (demo)", "Alkmaar", Province.NOORD_HOLLAND, "99115"),
            school("99ZK00", "Gooise Vrijeschool (demo)", "Hilversum", Province.NOORD_HOLLAND, "99115"));

    private DemoSchools() {}

    private static Map.Entry<SchoolCode, SchoolRecord> school(
            String code, String name, String town, Province province, String board) {
        return Map.entry(
                new SchoolCode(code),
                new SchoolRecord(new SchoolName(name), new Town(town), province, new BoardNumber(board)));
    }
}
