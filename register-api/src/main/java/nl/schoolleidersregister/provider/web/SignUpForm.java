package nl.schoolleidersregister.provider.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.provider.ChamberNumber;
import nl.schoolleidersregister.provider.ProviderName;

/**
 * An organisation that signs up, as typed.
 *
 * @param providerName what it calls itself
 * @param chamberNumber its number in the trade register, eight digits
 */
record SignUpForm(String providerName, String chamberNumber) {

    /** Template of the page. */
    static final String VIEW = "provider/sign-up";

    static final SignUpForm EMPTY = new SignUpForm("", "");

    private static final String NAME = "sign-up";

    /** The values of a form that is right. */
    record Stated(ProviderName name, ChamberNumber number) {}

    SignUpForm {
        providerName = Reading.typed(providerName);
        chamberNumber = Reading.typed(chamberNumber);
    }

    Read<Stated> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var name = reading.line("providerName", providerName, ProviderName.LONGEST);
        var number = number(reading);
        return reading.end(() -> new Stated(new ProviderName(name.orElseThrow()), number.orElseThrow()));
    }

    private Optional<ChamberNumber> number(Reading reading) {
        var line = reading.line("chamberNumber", chamberNumber);
        var digits = line.map(typed -> typed.replaceAll("[\\s.]", ""));
        if (digits.isPresent() && !ChamberNumber.isValid(digits.get())) {
            reading.problem("chamberNumber", "chamber-number");
            return Optional.empty();
        }
        return digits.map(ChamberNumber::new);
    }
}
