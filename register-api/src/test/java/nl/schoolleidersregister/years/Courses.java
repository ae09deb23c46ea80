package nl.schoolleidersregister.years;

import static nl.schoolleidersregister.years.Trait.once;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.offering.AttendanceError;
import nl.schoolleidersregister.offering.AttendanceId;
import nl.schoolleidersregister.offering.ExecutionCommand.RecordAttendance;
import nl.schoolleidersregister.offering.ExecutionCommand.ScheduleExecution;
import nl.schoolleidersregister.offering.ExecutionCommand.WithdrawAttendance;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.MeetingDays;
import nl.schoolleidersregister.offering.OfferedProgramme;
import nl.schoolleidersregister.offering.OfferingCommand.SubmitOffering;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.offering.OfferingTerms;
import nl.schoolleidersregister.offering.OfferingTitle;
import nl.schoolleidersregister.offering.Place;
import nl.schoolleidersregister.offering.Programme;
import nl.schoolleidersregister.policies.PolicyRunner;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.provider.ProviderName;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Period;

/** A course of one day whose provider records who was there: the points come by the policies. */
final class Courses {

    private static final ProviderId PROVIDER = new ProviderId(new UUID(0x5EA1, 5));
    private static final Minutes MINUTES = new Minutes(360);
    private static final int DAYS_AGO = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Courses() {}

    /** The list of a course is handed in so many days after the first fact of a kind. */
    static Trait attends(Class<? extends RegistrationEvent> kind, int days) {
        return once(kind, days, Courses::record);
    }

    /** The provider takes that back so many days after the first fact of a kind. */
    static Trait isTakenOffTheList(Class<? extends RegistrationEvent> kind, int days) {
        return once(
                kind,
                days,
                today -> carriedOut(
                        today,
                        new WithdrawAttendance(
                                execution(today.me()),
                                today.provider(),
                                PROVIDER,
                                attendance(today.me()),
                                AttendanceError.NOT_THERE)));
    }

    private static void record(Today today) {
        var held = today.day().minusDays(DAYS_AGO);
        carriedOut(
                today,
                new SubmitOffering(
                        programme(today.me()).offering(),
                        today.provider(),
                        PROVIDER,
                        programme(today.me()).provider(),
                        programme(today.me()).terms()),
                new ScheduleExecution(
                        execution(today.me()),
                        today.provider(),
                        PROVIDER,
                        new OfferedProgramme(PROVIDER, programme(today.me()), new Period(held, today.day()), false),
                        new MeetingDays(held, held),
                        new Place("Utrecht")),
                new RecordAttendance(
                        execution(today.me()),
                        today.provider(),
                        PROVIDER,
                        attendance(today.me()),
                        today.dossier(),
                        held,
                        MINUTES));
    }

    /** What follows is there before anything else is done: its place in the dossier is the same in every run. */
    private static void carriedOut(Today today, Command... orders) {
        today.does(orders);
        if (today.register().part(PolicyRunner.class).awaitAll(PATIENCE).isEmpty()) {
            throw new IllegalStateException("The policies did not pass what was ordered");
        }
    }

    private static Programme programme(Person me) {
        return new Programme(
                new OfferingId(me.id("offering")),
                new ProviderName("Academie (demo)"),
                new OfferingTerms(
                        new OfferingTitle("Leiden van verandering (demo)"),
                        new Form("COURSE"),
                        MINUTES,
                        List.of(new Competence("C1"), new Competence("C2"))));
    }

    private static ExecutionId execution(Person me) {
        return new ExecutionId(me.id("execution"));
    }

    private static AttendanceId attendance(Person me) {
        return new AttendanceId(me.id("attendance"));
    }
}
