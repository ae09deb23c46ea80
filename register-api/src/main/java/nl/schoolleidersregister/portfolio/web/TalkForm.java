package nl.schoolleidersregister.portfolio.web;

import java.time.LocalDate;
import java.util.Arrays;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.portfolio.Outcome;
import nl.schoolleidersregister.portfolio.Prose;
import nl.schoolleidersregister.portfolio.TalkOutcome;
import nl.schoolleidersregister.portfolio.Verdict;
import nl.schoolleidersregister.portfolio.view.EntryOnFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What one of two proposes after the talk, as typed. */
record TalkForm(
        @Nullable String talkOutcome,
        @Nullable String talkPoints,
        @Nullable String talkWhy) {

    static final String NAME = "talk";
    static final TalkForm EMPTY = new TalkForm("", "", "");

    private static final int WORDS = 150;

    Read<TalkOutcome> read(EntryOnFile entry, LocalDate today) {
        var reading = new Reading(NAME, today);
        var outcome = reading.choice("talkOutcome", Reading.typed(talkOutcome), JudgementForm.OUTCOMES)
                .map(Outcome::valueOf);
        var asked = entry.asked().points();
        var points = outcome.filter(Outcome.PARTLY::equals).isPresent()
                ? reading.whole("talkPoints", Reading.typed(talkPoints), asked).orElse(0)
                : outcome.filter(Outcome.AWARDED::equals).isPresent() ? asked : 0;
        var why = reading.text("talkWhy", Reading.typed(talkWhy), WORDS);
        return reading.end(
                () -> new TalkOutcome(new Verdict(outcome.orElseThrow(), points), new Prose(why.orElseThrow())));
    }

    /** The outcome of a proposal that a page showed; what no page showed is a bad request. */
    static Outcome outcome(String shown) {
        return Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(shown))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }
}
