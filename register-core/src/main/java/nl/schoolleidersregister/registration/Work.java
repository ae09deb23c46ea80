package nl.schoolleidersregister.registration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.schoolleidersregister.registration.AdmissionEvent.OwnStatementChecked;
import nl.schoolleidersregister.registration.AdmissionEvent.OwnStatementGiven;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentConfirmed;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentEnded;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentStarted;
import nl.schoolleidersregister.regulation.JobFunction;
import org.jspecify.annotations.Nullable;

/** All work that was stated. */
public record Work(List<Job> jobs) {

    static final Work NONE = new Work(List.of());

    public Work {
        jobs = List.copyOf(jobs);
    }

    /**
     * One employment.
     *
     * @param until first day on which it no longer holds; null while it runs
     * @param confirmed whether the employer confirmed it (art. C5)
     * @param statement the person's own statement; null when none was given
     */
    public record Job(
            EmploymentId id,
            Function function,
            BigDecimal fte,
            LocalDate from,
            @Nullable LocalDate until,
            boolean confirmed,
            @Nullable OwnStatement statement) {

        nl.schoolleidersregister.evaluation.Employment fact() {
            return new nl.schoolleidersregister.evaluation.Employment(
                    from, until, fte, new JobFunction(function.code()));
        }

        /** Whether it counts: an own statement that was looked into and declined does not. */
        boolean counts() {
            return statement != OwnStatement.DECLINED || confirmed;
        }
    }

    Work after(RegistrationEvent event) {
        return switch (event) {
            case EmploymentStarted fact ->
                new Work(Stream.concat(jobs.stream(), Stream.of(begun(fact))).toList());
            case EmploymentEnded fact ->
                with(
                        fact.employment(),
                        job -> new Job(
                                job.id(),
                                job.function(),
                                job.fte(),
                                job.from(),
                                fact.until(),
                                job.confirmed(),
                                job.statement()));
            case EmploymentConfirmed fact ->
                with(
                        fact.employment(),
                        job -> new Job(
                                job.id(), job.function(), job.fte(), job.from(), job.until(), true, job.statement()));
            case OwnStatementGiven fact ->
                stated(fact.employment(), fact.drawn() ? OwnStatement.DRAWN : OwnStatement.GIVEN);
            case OwnStatementChecked fact ->
                stated(fact.employment(), fact.accepted() ? OwnStatement.ACCEPTED : OwnStatement.DECLINED);
            default -> this;
        };
    }

    private static Job begun(EmploymentStarted fact) {
        return new Job(fact.employment(), fact.function(), fact.fte().value(), fact.from(), null, false, null);
    }

    private Work stated(EmploymentId id, OwnStatement statement) {
        return with(
                id,
                job -> new Job(
                        job.id(), job.function(), job.fte(), job.from(), job.until(), job.confirmed(), statement));
    }

    private Work with(EmploymentId id, UnaryOperator<Job> change) {
        return new Work(jobs.stream()
                .map(job -> job.id().equals(id) ? change.apply(job) : job)
                .toList());
    }

    @Nullable
    Job find(EmploymentId id) {
        return jobs.stream().filter(job -> job.id().equals(id)).findFirst().orElse(null);
    }

    /** What an evaluation rests on. */
    List<nl.schoolleidersregister.evaluation.Employment> employments() {
        return jobs.stream().filter(Job::counts).map(Job::fact).toList();
    }

    /** Only what employers confirmed: a machine takes nobody's own word (art. D6). */
    List<nl.schoolleidersregister.evaluation.Employment> confirmedEmployments() {
        return jobs.stream().filter(Job::confirmed).map(Job::fact).toList();
    }
}
