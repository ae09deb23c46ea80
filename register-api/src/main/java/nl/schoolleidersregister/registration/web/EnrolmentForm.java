package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.person.EmailAddress;

/**
 * Somebody enrols, as typed. Work may be left open as a whole: who is between two schools can enrol too.
 *
 * @param givenNames as in the passport
 * @param prefix what stands before the family name, such as <i>van der</i>; may be empty
 * @param familyName without the prefix
 * @param birthDate day of birth
 * @param email where letters and messages go
 * @param route see {@link DiplomaForm}, as the three that follow; {@code LATER} for who will show a qualification later
 * @param school see {@link EmploymentForm}, as the four that follow
 */
record EnrolmentForm(
        String givenNames,
        String prefix,
        String familyName,
        String birthDate,
        String email,
        String route,
        String training,
        String institution,
        String awardedOn,
        String school,
        String function,
        String contract,
        String fte,
        String from) {

    /**
     * Template; the model has {@code form}, {@code schools}, {@code functions}, and {@code problems} or
     * {@code refusal}.
     */
    static final String VIEW = "registration/enrol";

    /** Name of the form on the page. */
    static final String NAME = "enrolment";

    private static final LocalDate FIRST_BIRTH = LocalDate.of(1900, 1, 1);

    /** The form before anything is typed. */
    static final EnrolmentForm EMPTY = new EnrolmentForm("", "", "", "", "", "", "", "", "", "", "", "", "", "");

    /** The values of a form that is right; no diploma for who shows a qualification later (art. A3). */
    record Stated(Person person, Optional<Diploma> diploma, Optional<EmploymentForm.Stated> employment) {}

    /** Who somebody is. */
    record Person(String givenNames, Optional<String> prefix, String familyName, LocalDate birthDate, String email) {}

    EnrolmentForm {
        givenNames = Reading.typed(givenNames);
        prefix = Reading.typed(prefix);
        familyName = Reading.typed(familyName);
        birthDate = Reading.typed(birthDate);
        email = Reading.typed(email);
        route = Reading.typed(route);
        training = Reading.typed(training);
        institution = Reading.typed(institution);
        awardedOn = Reading.typed(awardedOn);
        school = Reading.typed(school);
        function = Reading.typed(function);
        contract = Reading.typed(contract);
        fte = Reading.typed(fte);
        from = Reading.typed(from);
    }

    /** The part about the diploma. */
    public DiplomaForm diploma() {
        return new DiplomaForm(route, training, institution, awardedOn);
    }

    /** The part about work. */
    public EmploymentForm employment() {
        return new EmploymentForm(school, function, contract, fte, from);
    }

    /** The values, or all problems in the order of the page. */
    Read<Stated> read(LocalDate today, SchoolChoices schools, List<String> functions) {
        var reading = new Reading(NAME, today);
        var person = readPerson(reading);
        var diploma =
                diploma().isLater() ? Optional.<Diploma>empty() : diploma().readInto(reading);
        var work = employment().isEmpty()
                ? Optional.<EmploymentForm.Stated>empty()
                : employment().readInto(reading, schools, functions);
        return reading.end(() -> new Stated(person.orElseThrow(), diploma, work));
    }

    private Optional<Person> readPerson(Reading reading) {
        var given = reading.line("givenNames", givenNames);
        var before = reading.optionalLine("prefix", prefix);
        var family = reading.line("familyName", familyName);
        var born = readBirth(reading);
        var mail = reading.email("email", email, EmailAddress::isValid);
        return reading.part(() ->
                new Person(given.orElseThrow(), before, family.orElseThrow(), born.orElseThrow(), mail.orElseThrow()));
    }

    private Optional<LocalDate> readBirth(Reading reading) {
        var day = reading.pastDay("birthDate", birthDate);
        if (day.isPresent() && day.get().isBefore(FIRST_BIRTH)) {
            reading.problem("birthDate", "year");
            return Optional.empty();
        }
        return day;
    }
}
