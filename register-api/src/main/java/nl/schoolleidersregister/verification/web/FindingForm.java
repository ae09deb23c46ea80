package nl.schoolleidersregister.verification.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.verification.Finding;
import nl.schoolleidersregister.verification.view.VerificationOnFile;
import org.jspecify.annotations.Nullable;

/**
 * What was found, as typed.
 *
 * @param foundThat name of a {@link Finding}
 * @param whyFound what the provider reads about it
 * @param improveBy last day for an improvement; empty for another finding
 */
record FindingForm(String foundThat, String whyFound, String improveBy) {

    /** Name of the form on the page. */
    static final String NAME = "finding";

    static final FindingForm EMPTY = new FindingForm("", "", "");

    /** The values of a form that is right. */
    record Stated(Finding finding, Reason reason, @Nullable LocalDate improveBy) {}

    FindingForm {
        foundThat = Reading.typed(foundThat);
        whyFound = Reading.typed(whyFound);
        improveBy = Reading.typed(improveBy);
    }

    /** What can be found: a verification of a whole provider withdraws nothing. */
    static List<String> findings(VerificationOnFile one) {
        return Arrays.stream(Finding.values())
                .filter(finding -> finding != Finding.WITHDRAWN || one.offering() != null)
                .map(Enum::name)
                .toList();
    }

    Read<Stated> read(LocalDate today, List<String> known) {
        var reading = new Reading(NAME, today);
        var found = reading.choice("foundThat", foundThat, known);
        var why = reading.text("whyFound", whyFound, OpenForm.WORDS);
        var day = improveBy.isEmpty() ? Optional.<LocalDate>empty() : reading.day("improveBy", improveBy);
        return reading.end(() ->
                new Stated(Finding.valueOf(found.orElseThrow()), new Reason(why.orElseThrow()), day.orElse(null)));
    }
}
