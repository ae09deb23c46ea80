package nl.schoolleidersregister.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import nl.schoolleidersregister.demo.DemoLeader.Job;
import nl.schoolleidersregister.registration.Contract;
import org.jspecify.annotations.Nullable;

/** Makes up where a leader works and worked. */
final class DemoJobs {

    private static final List<String> FUNCTIONS = List.of(
            "TEAMLEIDER",
            "TEAMLEIDER",
            "TEAMLEIDER",
            "AFDELINGSLEIDER",
            "AFDELINGSLEIDER",
            "CONRECTOR",
            "ADJUNCT_DIRECTEUR",
            "LOCATIEDIRECTEUR",
            "DIRECTEUR",
            "RECTOR");

    private static final List<String> PARTS = List.of("1.0", "1.0", "0.9", "0.8", "0.8", "0.8", "0.7", "0.6");

    private static final List<String> SCHOOLS = Stream.concat(
                    DemoSchools.OTHERS.stream(), DemoSchools.OF_PEOPLE.stream())
            .map(school -> school.getKey().value())
            .toList();

    private DemoJobs() {}

    /** One job or two at once, with one before it or one after it for some. */
    static List<Job> of(LocalDate enrolled, LocalDate today, SplittableRandom chance) {
        var schools = threeSchools(chance);
        var from = enrolled.minusDays(chance.nextInt(60, 9 * 365)).withDayOfMonth(1);
        var kind = chance.nextInt(100);
        var jobs = new ArrayList<Job>();
        var moved = enrolled.plusDays(60).withDayOfMonth(1).plusMonths(chance.nextInt(1, 24));
        if (kind < 12 && moved.isBefore(today.minusDays(30))) {
            jobs.add(job(schools.get(0), from, moved, chance));
            jobs.add(job(schools.get(1), moved, null, chance));
            return jobs;
        }
        if (kind >= 85) {
            jobs.add(job(schools.get(2), from.minusYears(3), from, chance));
        }
        jobs.add(job(schools.get(0), from, null, chance));
        if (kind >= 12 && kind < 20) {
            jobs.set(0, half(jobs.getFirst()));
            jobs.add(half(job(schools.get(1), from.plusDays(30), null, chance)));
        }
        return jobs;
    }

    private static List<String> threeSchools(SplittableRandom chance) {
        var at = chance.nextInt(SCHOOLS.size());
        return Stream.of(0, 1, 2)
                .map(step -> SCHOOLS.get((at + step * 7) % SCHOOLS.size()))
                .toList();
    }

    private static Job job(String school, LocalDate from, @Nullable LocalDate until, SplittableRandom chance) {
        var percent = chance.nextInt(100);
        var contract = percent < 82 ? Contract.PERMANENT : percent < 96 ? Contract.TEMPORARY : Contract.INTERIM;
        return new Job(
                school,
                FUNCTIONS.get(chance.nextInt(FUNCTIONS.size())),
                contract,
                new BigDecimal(PARTS.get(chance.nextInt(PARTS.size()))),
                from,
                until);
    }

    private static Job half(Job job) {
        return new Job(job.school(), job.function(), job.contract(), new BigDecimal("0.5"), job.from(), job.until());
    }
}
