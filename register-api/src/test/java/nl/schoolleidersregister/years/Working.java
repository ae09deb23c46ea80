package nl.schoolleidersregister.years;

import static nl.schoolleidersregister.years.Trait.once;
import static nl.schoolleidersregister.years.Trait.when;

import java.time.LocalDate;
import nl.schoolleidersregister.registration.AbsenceId;
import nl.schoolleidersregister.registration.AdmissionCommand.CheckOwnStatement;
import nl.schoolleidersregister.registration.AdmissionCommand.GiveOwnStatement;
import nl.schoolleidersregister.registration.AdmissionEvent.OwnStatementGiven;
import nl.schoolleidersregister.registration.ConfirmedBy;
import nl.schoolleidersregister.registration.CycleCommand.EndAbsence;
import nl.schoolleidersregister.registration.CycleCommand.EndPause;
import nl.schoolleidersregister.registration.CycleCommand.RecordAbsence;
import nl.schoolleidersregister.registration.CycleCommand.StartPause;
import nl.schoolleidersregister.registration.CycleCommand.WithdrawAbsence;
import nl.schoolleidersregister.registration.CycleEvent.AbsenceRecorded;
import nl.schoolleidersregister.registration.CycleEvent.PauseStarted;
import nl.schoolleidersregister.registration.RegistrationCommand.ConfirmEmployment;
import nl.schoolleidersregister.registration.RegistrationCommand.EndEmployment;
import nl.schoolleidersregister.registration.RegistrationCommand.StartEmployment;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentEnded;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentStarted;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import nl.schoolleidersregister.regulation.AbsenceKind;

/** Work, and what keeps somebody from it (art. C1 to C5). */
final class Working {

    private static final int FIRST_JOB = 1;
    private static final int SECOND_JOB = 2;

    private Working() {}

    /** The board confirms every job. */
    static Trait isConfirmed(int days) {
        return when(
                EmploymentStarted.class,
                days,
                (job, today) -> today.does(new ConfirmEmployment(
                        today.dossier(), today.board(), job.employment(), ConfirmedBy.BOARD, null, Arriving.BOARD)));
    }

    /** Nobody confirms; the person's own word is in the sample. */
    static Trait statesThemself(int days) {
        return when(
                EmploymentStarted.class,
                days,
                (job, today) ->
                        today.does(new GiveOwnStatement(today.dossier(), today.leader(), job.employment(), true)));
    }

    /** The office looks into own statements. */
    static Trait isChecked(int days, boolean accepted) {
        return when(
                OwnStatementGiven.class,
                days,
                (given, today) -> today.does(new CheckOwnStatement(
                        today.dossier(),
                        today.registrar(),
                        given.employment(),
                        null,
                        accepted,
                        today.because(accepted ? "De loonstrook klopt" : "Er is geen loonstrook"))));
    }

    /** The first job ends so many days after registration. */
    static Trait losesJob(int days) {
        return once(
                Registered.class,
                days,
                today -> today.does(new EndEmployment(
                        today.dossier(), today.leader(), Arriving.employment(today.me(), FIRST_JOB), today.day())));
    }

    /** A job at another school, so many days after the first one ended. */
    static Trait findsAnother(int days) {
        return once(
                EmploymentEnded.class,
                days,
                today -> today.does(new StartEmployment(
                        today.dossier(), today.leader(), Arriving.job(today.me(), SECOND_JOB, today.day()))));
    }

    /** Absent from so many days after registration; recorded while it lasts, and ended. */
    static Trait isAbsent(String kind, int days, int lasts) {
        Trait begins =
                once(Registered.class, days, today -> record(kind, today.day().minusDays(3), today));
        Trait ends = once(
                AbsenceRecorded.class,
                lasts,
                today -> today.does(
                        new EndAbsence(today.dossier(), today.leader(), absence(today.me(), kind), today.day())));
        return (fact, me, plans) -> {
            begins.read(fact, me, plans);
            ends.read(fact, me, plans);
        };
    }

    /** Records an absence and takes it back some days later. */
    static Trait takesAbsenceBack(String kind, int days) {
        Trait begins = once(Registered.class, days, today -> record(kind, today.day(), today));
        Trait back = once(
                AbsenceRecorded.class,
                days,
                today -> today.does(new WithdrawAbsence(today.dossier(), today.leader(), absence(today.me(), kind))));
        return (fact, me, plans) -> {
            begins.read(fact, me, plans);
            back.read(fact, me, plans);
        };
    }

    private static void record(String kind, LocalDate from, Today today) {
        today.does(new RecordAbsence(
                today.dossier(),
                today.leader(),
                absence(today.me(), kind),
                new AbsenceKind(kind),
                from,
                null,
                today.rules()));
    }

    private static AbsenceId absence(Person me, String kind) {
        return new AbsenceId(me.id("absence " + kind));
    }

    /** Lets the clock stand still from so many days after registration. */
    static Trait pauses(int days) {
        return once(
                Registered.class,
                days,
                today -> today.does(new StartPause(today.dossier(), today.leader(), today.rules())));
    }

    /** Comes back after so many days. */
    static Trait comesBack(int days) {
        return once(PauseStarted.class, days, today -> today.does(new EndPause(today.dossier(), today.leader())));
    }
}
