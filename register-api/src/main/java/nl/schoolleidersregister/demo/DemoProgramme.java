package nl.schoolleidersregister.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.offering.OfferingTerms;
import nl.schoolleidersregister.offering.OfferingTitle;
import nl.schoolleidersregister.offering.Programme;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Period;

/**
 * A made-up programme that a provider offers.
 *
 * @param key short name; the same programme validated anew has the same key
 * @param meetings on how many days
 * @param minutes how long on each day
 * @param gap days between two meetings
 * @param competences codes, apart by a blank
 * @param term for which years it is validated
 * @param fate what the office made of it
 */
record DemoProgramme(
        String key,
        DemoProvider provider,
        String title,
        String form,
        int meetings,
        int minutes,
        int gap,
        String competences,
        Term term,
        Fate fate) {

    private static final int YEARS = 3;

    /** A validation holds for three years, so that what is held for longer is handed in again. */
    enum Term {
        EARLY(54),
        LATE(20);

        private final int monthsAgo;

        Term(int monthsAgo) {
            this.monthsAgo = monthsAgo;
        }

        Period on(LocalDate today) {
            var from = today.minusMonths(monthsAgo);
            return new Period(from, from.plusYears(YEARS));
        }
    }

    /** What became of it. */
    enum Fate {
        VALIDATED,
        WITHDRAWN,
        DECLINED,
        WAITING
    }

    OfferingId offering() {
        return new OfferingId(
                UUID.nameUUIDFromBytes(("demo offering " + key + " " + term).getBytes(StandardCharsets.UTF_8)));
    }

    OfferingTerms terms() {
        return new OfferingTerms(
                new OfferingTitle(title),
                new Form(form),
                new Minutes(meetings * minutes),
                Stream.of(competences.split(" ")).map(Competence::new).toList());
    }

    Programme programme() {
        return new Programme(offering(), provider.called(), terms());
    }

    /** Whether it is ever held. */
    boolean isHeld() {
        return fate == Fate.VALIDATED || fate == Fate.WITHDRAWN;
    }

    /** Days from the first meeting to the last. */
    int length() {
        return (meetings - 1) * gap;
    }
}
