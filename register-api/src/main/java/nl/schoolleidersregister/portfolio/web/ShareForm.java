package nl.schoolleidersregister.portfolio.web;

import java.time.LocalDate;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.portfolio.SharedWith;
import org.jspecify.annotations.Nullable;

/** With whom and until when, as typed. */
record ShareForm(@Nullable String shareWith, @Nullable String shareUntil) {

    static final String NAME = "share";
    static final ShareForm EMPTY = new ShareForm("", "");

    /** What was stated. */
    record Stated(SharedWith with, LocalDate lastDay) {}

    Read<Stated> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var with = reading.line("shareWith", Reading.typed(shareWith), SharedWith.LONGEST);
        var until = reading.day("shareUntil", Reading.typed(shareUntil));
        return reading.end(() -> new Stated(new SharedWith(with.orElseThrow()), until.orElseThrow()));
    }
}
