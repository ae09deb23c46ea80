package nl.schoolleidersregister.verification.web;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.offering.view.OfferingOnFile;
import nl.schoolleidersregister.pages.Days;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A verification that begins, as typed.
 *
 * @param aboutOffering key of the offering; empty for the provider as a whole
 * @param askedOfProvider what the provider has to tell
 * @param answerBy last day for that
 */
record OpenForm(String aboutOffering, String askedOfProvider, String answerBy) {

    /** Name of the form on the page. */
    static final String NAME = "verification";

    /** Longest text, in words. */
    static final int WORDS = 150;

    /** Days for an answer, unless the office gives more or less (art. E3). */
    private static final int DAYS = 28;

    /** The values of a form that is right. */
    record Stated(@Nullable OfferingId offering, Reason question, LocalDate answerBy) {}

    OpenForm {
        aboutOffering = Reading.typed(aboutOffering);
        askedOfProvider = Reading.typed(askedOfProvider);
        answerBy = Reading.typed(answerBy);
    }

    static OpenForm fresh(LocalDate today) {
        return new OpenForm("", "", Days.typed(today.plusDays(DAYS)));
    }

    Read<Stated> read(LocalDate today, List<OfferingOnFile> own) {
        var reading = new Reading(NAME, today);
        var about = own.stream()
                .map(OfferingOnFile::id)
                .filter(id -> id.toString().equals(aboutOffering))
                .findFirst();
        if (about.isEmpty() && !aboutOffering.isEmpty()) {
            reading.problem("aboutOffering", "choice");
        }
        var text = reading.text("askedOfProvider", askedOfProvider, WORDS);
        var day = reading.day("answerBy", answerBy);
        return reading.end(() -> new Stated(about.orElse(null), new Reason(text.orElseThrow()), day.orElseThrow()));
    }
}
