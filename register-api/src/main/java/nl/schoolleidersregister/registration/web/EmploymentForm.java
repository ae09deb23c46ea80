package nl.schoolleidersregister.registration.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;

/**
 * Work as a school leader, as typed.
 *
 * @param school line of the list, code or name
 * @param function one of the regulation's functions
 * @param contract one of {@link #CONTRACTS}
 * @param fte part of full time, above 0 and at most 1
 * @param from first day of work, not to come (art. C1)
 */
record EmploymentForm(String school, String function, String contract, String fte, String from) {

    /** Name of the form on the page. */
    static final String NAME = "employment";

    /** Kinds of contract, message keys {@code contract.<CODE>}. */
    static final List<String> CONTRACTS = List.of("PERMANENT", "TEMPORARY", "INTERIM");

    /** The form before anything is typed. */
    static final EmploymentForm EMPTY = new EmploymentForm("", "", "", "", "");

    /** The values of a form that is right. */
    record Stated(SchoolChoice school, String function, String contract, BigDecimal fte, LocalDate from) {}

    EmploymentForm {
        school = Reading.typed(school);
        function = Reading.typed(function);
        contract = Reading.typed(contract);
        fte = Reading.typed(fte);
        from = Reading.typed(from);
    }

    /** The kinds of contract, for the page. */
    public List<String> contracts() {
        return CONTRACTS;
    }

    boolean isEmpty() {
        return equals(EMPTY);
    }

    /** Reads this as a form of its own. */
    Read<Stated> read(LocalDate today, SchoolChoices schools, List<String> functions) {
        var reading = new Reading(NAME, today);
        var stated = readInto(reading, schools, functions);
        return reading.end(stated::orElseThrow);
    }

    /** Reads this as a part of another form; empty when that form now has problems. */
    Optional<Stated> readInto(Reading reading, SchoolChoices schools, List<String> functions) {
        var at = readSchool(reading, schools);
        var as = reading.choice("function", function, functions);
        var kind = reading.choice("contract", contract, CONTRACTS);
        var part = reading.fte("fte", fte);
        var since = reading.pastDay("from", from);
        return reading.part(() -> new Stated(
                at.orElseThrow(), as.orElseThrow(), kind.orElseThrow(), part.orElseThrow(), since.orElseThrow()));
    }

    private Optional<SchoolChoice> readSchool(Reading reading, SchoolChoices schools) {
        var line = reading.line("school", school);
        var chosen = line.flatMap(schools::typed);
        if (line.isPresent() && chosen.isEmpty()) {
            reading.problem("school", "school-unknown");
        }
        return chosen;
    }
}
