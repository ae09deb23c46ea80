package nl.schoolleidersregister.demo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.registration.Contract;
import nl.schoolleidersregister.registration.Diploma;
import nl.schoolleidersregister.registration.EmploymentId;
import nl.schoolleidersregister.registration.Fte;
import nl.schoolleidersregister.registration.Function;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.school.SchoolCode;
import org.jspecify.annotations.Nullable;

/**
 * All that is made up about one leader.
 *
 * @param key short name, the same at every start
 * @param jobs those of before the enrolment, those of then and later ones
 * @param awarded day of the diploma
 * @param enrolled day of enrolment, and the first day of the registration
 * @param judged day on which a registrar looked at the diploma
 * @param fate what came of it
 * @param visits what the leader went to, in any order
 */
record DemoLeader(
        String key,
        DemoNames.Name name,
        LocalDate birth,
        EmailAddress email,
        Diploma diploma,
        LocalDate awarded,
        LocalDate enrolled,
        LocalDate judged,
        Fate fate,
        List<Job> jobs,
        List<Visit> visits) {

    private static final String MADE_UP = "leider-";

    /** The key of the made-up leader with this number. */
    static String key(int number) {
        return MADE_UP + number;
    }

    /** Whether nobody can log in as this leader. */
    boolean isMadeUp() {
        return key.startsWith(MADE_UP);
    }

    /** The number of a made-up leader. */
    int number() {
        return Integer.parseInt(key.substring(MADE_UP.length()));
    }

    /** What came of the enrolment. */
    enum Fate {
        REGISTERED,
        WAITING,
        REJECTED
    }

    /**
     * One employment.
     *
     * @param until first day on which it no longer held; null while it runs
     */
    record Job(
            String school,
            String function,
            Contract contract,
            BigDecimal fte,
            LocalDate from,
            @Nullable LocalDate until) {

        SchoolCode code() {
            return new SchoolCode(school);
        }

        Function as() {
            return new Function(function);
        }

        Fte part() {
            return new Fte(fte);
        }
    }

    /** How a leader's presence came to be known, and what became of it. */
    enum Trace {
        /** Stands on the provider's list. */
        LISTED,
        /** The leader said so first. */
        CLAIMED_THEN_LISTED,
        /** The leader said so; the provider has not recorded the list yet. */
        CLAIMED,
        /** The leader said so; the office did not accept it. */
        DECLINED,
        /** The provider took it back. */
        WITHDRAWN
    }

    /**
     * A programme that the leader went to.
     *
     * @param missed how many of the last meetings the leader was not at
     */
    record Visit(DemoExecution execution, Trace trace, int missed) {

        List<LocalDate> days() {
            var days = execution.days();
            return days.subList(0, days.size() - missed);
        }

        int minutes() {
            return days().size() * execution.programme().minutes();
        }
    }

    QualificationId qualification() {
        return new QualificationId(uuid("diploma"));
    }

    EmploymentId employment(Job job) {
        return new EmploymentId(uuid("job " + jobs.indexOf(job)));
    }

    UUID account() {
        return uuid("account");
    }

    private UUID uuid(String what) {
        return UUID.nameUUIDFromBytes(("demo leader " + what + " " + key).getBytes(StandardCharsets.UTF_8));
    }
}
