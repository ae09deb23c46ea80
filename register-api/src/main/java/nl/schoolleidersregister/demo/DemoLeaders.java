package nl.schoolleidersregister.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.schoolleidersregister.demo.DemoLeader.Fate;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.registration.Diploma;

/**
 * Makes leaders up: the same for the same number, in every stage of a cycle. Each has a seed of the own, so that fewer
 * leaders are the first of more.
 */
final class DemoLeaders {

    private static final long SEED = 4_711;
    private static final int YOUNGEST_DAYS = 31 * 365;

    /** So many have birth dates that no other has: that nobody is taken for a namesake is not left to chance. */
    private static final long MOST = 1_000;

    private static final int OLDER = 12;

    static final int DAYS_OF_A_CYCLE = 1461;

    private static final List<Diploma> DIPLOMAS = List.of(
            new Diploma("Schoolleider VO (demo)", "Instituut De Binnenhaven (demo)"),
            new Diploma("Van teamleider naar schoolleider (demo)", "Instituut De Binnenhaven (demo)"),
            new Diploma("Master Educational Leadership (demo)", "Academie Meridiaan (demo)"),
            new Diploma("Opleiding Schoolleider (demo)", "Studiebureau Kompas (demo)"));

    private final LocalDate today;
    private final DemoVisits visits;

    DemoLeaders(LocalDate today, DemoCalendar calendar) {
        this.today = today;
        this.visits = new DemoVisits(today, calendar);
    }

    /** The first so many. */
    List<DemoLeader> first(int many) {
        return IntStream.range(0, many).mapToObj(this::leader).toList();
    }

    private DemoLeader leader(int number) {
        var chance = new SplittableRandom(SEED + 7919L * number);
        var name = DemoNames.next(chance);
        var fate = fate(chance.nextInt(100));
        var enrolled = today.minusDays(daysAgo(fate, chance));
        var judged = enrolled.plusDays(1 + chance.nextInt(10));
        var birth = today.minusDays(YOUNGEST_DAYS + number % MOST + MOST * chance.nextInt(OLDER));
        return new DemoLeader(
                DemoLeader.key(number),
                name,
                birth,
                new EmailAddress(name.folded() + "." + number + "@demo.example"),
                DIPLOMAS.get(chance.nextInt(DIPLOMAS.size())),
                enrolled.minusDays(chance.nextInt(30, 4 * 365)),
                enrolled,
                judged.isBefore(today) ? judged : today.minusDays(1),
                fate,
                DemoJobs.of(enrolled, today, chance),
                visits.of(fate, enrolled, chance));
    }

    private static Fate fate(int percent) {
        if (percent < 91) {
            return Fate.REGISTERED;
        }
        return percent < 97 ? Fate.WAITING : Fate.REJECTED;
    }

    /** How long ago somebody enrolled: some just now, some with a cycle about to end or ended lately. */
    private static int daysAgo(Fate fate, SplittableRandom chance) {
        return switch (fate) {
            case WAITING -> chance.nextInt(3, 60);
            case REJECTED -> chance.nextInt(40, 300);
            case REGISTERED -> {
                var percent = chance.nextInt(100);
                if (percent < 5) {
                    yield chance.nextInt(DAYS_OF_A_CYCLE + 3, DAYS_OF_A_CYCLE + 70);
                }
                if (percent < 17) {
                    yield chance.nextInt(DAYS_OF_A_CYCLE - 180, DAYS_OF_A_CYCLE - 5);
                }
                yield percent < 25 ? chance.nextInt(2, 60) : chance.nextInt(60, DAYS_OF_A_CYCLE - 180);
            }
        };
    }
}
