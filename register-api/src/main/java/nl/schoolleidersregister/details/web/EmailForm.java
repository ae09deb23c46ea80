package nl.schoolleidersregister.details.web;

import java.time.LocalDate;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.person.EmailAddress;
import org.jspecify.annotations.Nullable;

/** Another e-mail address, as typed. */
public record EmailForm(@Nullable String email) {

    static final String NAME = "mail";

    Read<EmailAddress> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var mail = reading.email("email", Reading.typed(email), EmailAddress::isValid);
        return reading.end(() -> new EmailAddress(mail.orElseThrow()));
    }
}
