package nl.schoolleidersregister.choice.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.schoolleidersregister.choice.Example;
import nl.schoolleidersregister.choice.ExplanationIsShort;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.Minutes;
import org.jspecify.annotations.Nullable;

/** An example as typed. */
record PrecedentForm(
        @Nullable String exampleTitle,
        @Nullable String exampleForm,
        @Nullable String exampleHours,
        @Nullable String exampleText,
        @Nullable String exampleOutcome,
        @Nullable String exampleWhy) {

    static final PrecedentForm EMPTY = new PrecedentForm("", "", "", "", "", "");

    private static final int WHY_WORDS = 60;
    private static final int MOST_MINUTES = 1_680 * 60;

    static List<String> outcomes() {
        return Stream.of(Example.Outcome.values()).map(Enum::name).toList();
    }

    Read<Example> read(LocalDate today, List<String> forms) {
        var reading = new Reading("precedent", today);
        var title = reading.line("exampleTitle", Reading.typed(exampleTitle));
        var form = reading.choice("exampleForm", Reading.typed(exampleForm), forms);
        var minutes = reading.hours("exampleHours", Reading.typed(exampleHours), MOST_MINUTES);
        var text = reading.text("exampleText", Reading.typed(exampleText), ExplanationIsShort.MOST);
        var outcome = reading.choice("exampleOutcome", Reading.typed(exampleOutcome), outcomes());
        var why = reading.text("exampleWhy", Reading.typed(exampleWhy), WHY_WORDS);
        return reading.end(() -> new Example(
                title.orElseThrow(),
                new Form(form.orElseThrow()),
                new Minutes(minutes.orElseThrow()),
                text.orElseThrow(),
                Example.Outcome.valueOf(outcome.orElseThrow()),
                why.orElseThrow()));
    }
}
