package nl.schoolleidersregister.demo;

import static nl.schoolleidersregister.demo.DemoLeader.Fate.REGISTERED;
import static nl.schoolleidersregister.demo.DemoLeader.Fate.WAITING;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.schoolleidersregister.access.demo.DemoPeople;
import nl.schoolleidersregister.demo.DemoLeader.Fate;
import nl.schoolleidersregister.demo.DemoLeader.Job;
import nl.schoolleidersregister.demo.DemoLeader.Trace;
import nl.schoolleidersregister.demo.DemoLeader.Visit;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.registration.Contract;
import nl.schoolleidersregister.registration.Diploma;

/** Made-up dossiers of the leaders that can log in; one of them, who is new, has none. */
final class DemoDossiers {

    private static final int CYCLE_MONTHS = 48;
    private static final int MONTHS_LEFT = 5;

    private final LocalDate today;

    DemoDossiers(LocalDate today) {
        this.today = today;
    }

    /** How many there are. */
    static int count() {
        return 9;
    }

    /** All of them; what they went to is found in the calendar. */
    List<DemoLeader> all(DemoCalendar calendar) {
        return Stream.of(
                        karin(calendar),
                        of("joke-terpstra", "Joke", "Terpstra", "1968-11-23", 12)
                                .at("99XB00", "DIRECTEUR")
                                .registered(37)
                                .went(calendar, "md:34 geld:30 congres:25 verandering:24 data:12 rust:6"),
                        of("anouk-brand", "Anouk", "Brand", "1985-06-30", 3).at("99XA00", "AFDELINGSLEIDER"),
                        of("sander-kuiper", "Sander", "Kuiper", "1979-02-14", 5).at("99XA00", "CONRECTOR"),
                        of("meryem-aydin", "Meryem", "Aydın", "1981-09-02", 4)
                                .at("99XC00", "DIRECTEUR")
                                .registered(23)
                                .went(calendar, "leergang:20 gesprek:17 kansen:12 onderzoek:9"),
                        of("tom-verbeek", "Tom", "Verbeek", "1990-12-18", 2)
                                .at("99XC00", "TEAMLEIDER")
                                .waiting(),
                        of("ilse-van-rijn", "Ilse", "van Rijn", "1987-04-05", 1)
                                .at("99XB00", "TEAMLEIDER")
                                .waiting(),
                        of("hassan-amezian", "Hassan", "Amezian", "1976-08-21", 6)
                                .at("99XD00", "RECTOR")
                                .registered(45)
                                .went(
                                        calendar,
                                        "md:42 leergang:36 regio:33 finland:30 verandering:26 geld:22 data:15"
                                                + " onderzoek:10 teams:8 burger:5 rust:4"),
                        of("erik-jan-poelstra", "Erik-Jan", "Poelstra", "1969-05-27", 9)
                                .at("99XF00", "RECTOR_BESTUURDER")
                                .registered(15)
                                .went(calendar, "congres:11"))
                .map(Draft::leader)
                .toList();
    }

    /** Re-registration can be asked for, and there is some way to go: what most people come to look at. */
    private Draft karin(DemoCalendar calendar) {
        var until = today.plusMonths(MONTHS_LEFT).withDayOfMonth(1);
        return of("karin-hoekstra", "Karin", "Hoekstra", "1972-03-09", 7)
                .at("99XA00", "RECTOR")
                .enrolled(until.minusMonths(CYCLE_MONTHS))
                .went(calendar, "leergang:39 regio:30 finland:16 teams:10 kansen:6");
    }

    private Draft of(String key, String given, String family, String birth, int years) {
        return new Draft(
                today, key, given, family, LocalDate.parse(birth), years, "", "", today, REGISTERED, List.of());
    }

    /** A dossier in the making. */
    private record Draft(
            LocalDate today,
            String key,
            String given,
            String family,
            LocalDate birth,
            int yearsThere,
            String school,
            String function,
            LocalDate enrolled,
            Fate fate,
            List<Visit> visits) {

        Draft at(String code, String as) {
            return new Draft(today, key, given, family, birth, yearsThere, code, as, enrolled, fate, visits);
        }

        Draft registered(int monthsAgo) {
            return enrolled(today.minusMonths(monthsAgo).withDayOfMonth(1));
        }

        Draft enrolled(LocalDate day) {
            return new Draft(today, key, given, family, birth, yearsThere, school, function, day, fate, visits);
        }

        Draft waiting() {
            return new Draft(today, key, given, family, birth, yearsThere, school, function, enrolled, WAITING, visits);
        }

        /** What the leader went to, each as {@code programme:months ago}; what is not over yet is left out. */
        Draft went(DemoCalendar calendar, String programmes) {
            var went = Stream.of(programmes.split(" "))
                    .map(one -> one.split(":"))
                    .map(one -> calendar.closest(one[0], today.minusMonths(Integer.parseInt(one[1]))))
                    .filter(held -> held.first().isAfter(enrolled)
                            && held.recorded(held.last()).isBefore(today))
                    .map(held -> new Visit(held, Trace.LISTED, 0))
                    .toList();
            return new Draft(today, key, given, family, birth, yearsThere, school, function, enrolled, fate, went);
        }

        DemoLeader leader() {
            var person = DemoPeople.withKey(key).orElseThrow();
            var space = family.lastIndexOf(' ');
            var job = new Job(
                    school,
                    function,
                    Contract.PERMANENT,
                    new BigDecimal("0.8"),
                    today.minusYears(yearsThere).withDayOfMonth(1),
                    null);
            return new DemoLeader(
                    key,
                    new DemoNames.Name(
                            given,
                            family.substring(0, Math.max(space, 0)),
                            family.substring(space + 1) + DemoNames.MARK),
                    birth,
                    new EmailAddress(person.email()),
                    new Diploma("Schoolleider VO (demo)", "Instituut De Binnenhaven (demo)"),
                    enrolled.minusYears(2).withDayOfMonth(1),
                    enrolled,
                    enrolled,
                    fate,
                    List.of(job),
                    visits);
        }
    }
}
