package nl.schoolleidersregister.evaluation.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import nl.schoolleidersregister.browser.StandIn;
import nl.schoolleidersregister.evaluation.parts.KnownRegulations;
import nl.schoolleidersregister.pages.OwnAllowance;
import nl.schoolleidersregister.pages.Texts;
import org.springframework.beans.factory.annotation.Autowired;

/** <i>Reken het na</i> as it is, on a day of its own. */
@StandIn
class StandInCheck extends CheckController {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2027-09-14T08:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    @Autowired
    StandInCheck(Texts texts) {
        this(texts, FirstShelf.KNOWN);
    }

    private StandInCheck(Texts texts, KnownRegulations regulations) {
        super(
                regulations,
                new RequestReader(regulations),
                new OwnAllowance(CLOCK, 1000, Duration.ofSeconds(1)),
                texts,
                CLOCK);
    }
}
