package nl.schoolleidersregister.offering.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.schoolleidersregister.offering.Advice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.shared.Reason;

/**
 * What the committee advised, as typed.
 *
 * @param advised name of an {@link Advice}
 * @param metOn day of its meeting
 * @param whyAdvised its reasons
 */
record AdviceForm(String advised, String metOn, String whyAdvised) {

    /** Name of the form on the page. */
    static final String NAME = "advice";

    static final AdviceForm EMPTY = new AdviceForm("", "", "");

    /** What can be advised, by name. */
    static final List<String> ADVICES =
            Arrays.stream(Advice.values()).map(Enum::name).toList();

    /** The values of a form that is right. */
    record Stated(Advice advice, LocalDate metOn, Reason reason) {}

    AdviceForm {
        advised = Reading.typed(advised);
        metOn = Reading.typed(metOn);
        whyAdvised = Reading.typed(whyAdvised);
    }

    Read<Stated> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var advice = reading.choice("advised", advised, ADVICES);
        var day = reading.pastDay("metOn", metOn);
        var why = reading.text("whyAdvised", whyAdvised, DeclineForm.WORDS);
        return reading.end(() ->
                new Stated(Advice.valueOf(advice.orElseThrow()), day.orElseThrow(), new Reason(why.orElseThrow())));
    }
}
