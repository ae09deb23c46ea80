package nl.schoolleidersregister.backup;

import static nl.schoolleidersregister.offering.OfferingFixture.programme;
import static nl.schoolleidersregister.shared.Moments.day;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.offering.AttendanceId;
import nl.schoolleidersregister.offering.ExecutionCommand.RecordAttendance;
import nl.schoolleidersregister.offering.ExecutionCommand.ScheduleExecution;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.MeetingDays;
import nl.schoolleidersregister.offering.OfferedProgramme;
import nl.schoolleidersregister.offering.OfferingCommand.SubmitOffering;
import nl.schoolleidersregister.offering.OfferingFixture;
import nl.schoolleidersregister.offering.Place;
import nl.schoolleidersregister.person.BirthDate;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.person.PersonCommand.RecordDetails;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.registration.Diploma;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.RegisterNumber;
import nl.schoolleidersregister.registration.RegistrationCommand.Enrol;
import nl.schoolleidersregister.registration.RegistrationCommand.RegisterOnQualification;
import nl.schoolleidersregister.registration.RegistrationFixture;
import nl.schoolleidersregister.registration.Route;
import nl.schoolleidersregister.registration.StatedQualification;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Moments;
import nl.schoolleidersregister.shared.Period;

/** Orders to a register in which leaders follow a course of 480 minutes, from 2 to 4 March 2026. */
record Course(CommandDesk desk) {

    private static final ExecutionId HELD = new ExecutionId(new UUID(0x6007L, 1));

    /** The course is offered and on the calendar. */
    void planned() {
        desk.send(
                new SubmitOffering(
                        programme(480).offering(),
                        Moments.providerOn("2026-01-05"),
                        OfferingFixture.PROVIDER,
                        programme(480).provider(),
                        programme(480).terms()),
                Ask.PLAIN);
        desk.send(
                new ScheduleExecution(
                        HELD,
                        Moments.providerOn("2026-01-10"),
                        OfferingFixture.PROVIDER,
                        new OfferedProgramme(
                                OfferingFixture.PROVIDER,
                                programme(480),
                                new Period(day("2026-01-01"), day("2027-01-01")),
                                false),
                        new MeetingDays(day("2026-03-02"), day("2026-03-04")),
                        new Place("Utrecht")),
                Ask.PLAIN);
    }

    /** Person number so many. */
    static DossierId person(int number) {
        return new DossierId(new UUID(0x6000L, number));
    }

    /** Person number so many enrols. */
    DossierId enrolled(int number) {
        var origin = Moments.leaderOn("2026-01-10");
        var details = new RecordDetails(
                person(number),
                origin,
                new PersonName("Zoë" + number, "", "Veer" + number + " (demo)"),
                new BirthDate(day("1980-05-17")),
                new EmailAddress("veer" + number + "@voorbeeld.example"));
        desk.send(List.of(details, new Enrol(person(number), origin, diploma(number), List.of(), null)), Ask.PLAIN);
        return person(number);
    }

    private static StatedQualification diploma(int number) {
        return new StatedQualification(
                new QualificationId(new UUID(0x6001L, number)),
                Route.DIPLOMA,
                new Diploma("Opleiding schoolleider VO", "Academie (demo)"),
                day("2024-06-30"));
    }

    /** Person number so many enrols and is registered. */
    DossierId registered(int number) {
        enrolled(number);
        desk.send(
                new RegisterOnQualification(
                        person(number),
                        Moments.registrarOn("2026-01-15"),
                        diploma(number).qualification(),
                        day("2026-01-15"),
                        null,
                        RegisterNumber.ofSerial(90_000 + number),
                        RegistrationFixture.RULES),
                Ask.PLAIN);
        return person(number);
    }

    /** Person number so many was there on 3 March: a policy has to credit that. */
    void attended(int number) {
        desk.send(
                new RecordAttendance(
                        HELD,
                        Moments.providerOn("2026-03-10"),
                        OfferingFixture.PROVIDER,
                        new AttendanceId(new UUID(0x6003L, number)),
                        person(number),
                        day("2026-03-03"),
                        new Minutes(240)),
                Ask.PLAIN);
    }
}
