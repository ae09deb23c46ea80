package nl.schoolleidersregister.portfolio.web;

import java.time.LocalDate;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.portfolio.EntryExample;
import nl.schoolleidersregister.portfolio.Outcome;
import nl.schoolleidersregister.portfolio.view.EntryOnFile;
import org.jspecify.annotations.Nullable;

/** An example as typed; form, competences, points and outcome are those of the entry. */
record ExampleForm(
        @Nullable String sampleTitle,
        @Nullable String sampleQuestion,
        @Nullable String sampleText,
        @Nullable String sampleWhy) {

    static final String NAME = "sample";
    static final ExampleForm EMPTY = new ExampleForm("", "", "", "");

    private static final int QUESTION_WORDS = 60;
    private static final int TEXT_WORDS = 200;
    private static final int WHY_WORDS = 80;

    Read<EntryExample> read(EntryOnFile entry, LocalDate today) {
        var reading = new Reading(NAME, today);
        var title = reading.line("sampleTitle", Reading.typed(sampleTitle));
        var question = reading.text("sampleQuestion", Reading.typed(sampleQuestion), QUESTION_WORDS);
        var text = reading.text("sampleText", Reading.typed(sampleText), TEXT_WORDS);
        var why = reading.text("sampleWhy", Reading.typed(sampleWhy), WHY_WORDS);
        var asked = entry.asked();
        return reading.end(() -> new EntryExample(
                title.orElseThrow(),
                asked.form(),
                asked.competences(),
                asked.points(),
                entry.awarded(),
                outcome(entry),
                question.orElseThrow(),
                text.orElseThrow(),
                why.orElseThrow()));
    }

    private static Outcome outcome(EntryOnFile entry) {
        return switch (entry.state()) {
            case AWARDED -> Outcome.AWARDED;
            case PARTLY -> Outcome.PARTLY;
            case JUDGING, SUPPLEMENT, DECLINED, WITHDRAWN, REFUSED -> Outcome.DECLINED;
        };
    }
}
