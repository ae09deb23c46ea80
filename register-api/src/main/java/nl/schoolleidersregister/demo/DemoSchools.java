package nl.schoolleidersregister.demo;

import java.util.List;
import java.util.Map;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.school.Province;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.SchoolName;
import nl.schoolleidersregister.school.SchoolRecord;
import nl.schoolleidersregister.school.Town;

/** Made-up schools; their codes are not given to real ones. */
final class DemoSchools {

    private static final String OOSTERHAVEN = "99101";
    private static final String DE_WERF = "99102";

    /** In the order of the list. */
    static final List<Map.Entry<SchoolCode, SchoolRecord>> ALL = List.of(
            school("99XA00", "Lyceum Oosterhaven (demo)", "Deventer", Province.OVERIJSSEL, OOSTERHAVEN),
            school("99XB00", "Oosterhaven Vakcollege (demo)", "Deventer", Province.OVERIJSSEL, OOSTERHAVEN),
            school("99XC00", "Mavo De Kade (demo)", "Zutphen", Province.GELDERLAND, OOSTERHAVEN),
            school("99XD00", "Kolleg Oosterhaven (demo)", "Raalte", Province.OVERIJSSEL, OOSTERHAVEN),
            school("99XE00", "Oosterhaven Praktijkschool (demo)", "Deventer", Province.OVERIJSSEL, OOSTERHAVEN),
            school("99XF00", "De Werf (demo)", "Vlissingen", Province.ZEELAND, DE_WERF));

    private DemoSchools() {}

    private static Map.Entry<SchoolCode, SchoolRecord> school(
            String code, String name, String town, Province province, String board) {
        return Map.entry(
                new SchoolCode(code),
                new SchoolRecord(new SchoolName(name), new Town(town), province, new BoardNumber(board)));
    }
}
