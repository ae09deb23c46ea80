package nl.schoolleidersregister.activity.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.shared.Reason;

/**
 * Whether a certificate is good enough.
 *
 * @param judgement YES or NO
 * @param whyNot the reason, when it is not
 */
record JudgementForm(String judgement, String whyNot) {

    JudgementForm {
        judgement = Reading.typed(judgement);
        whyNot = Reading.typed(whyNot);
    }

    static final JudgementForm EMPTY = new JudgementForm("", "");

    private static final String NAME = "judgement";
    private static final String YES = "YES";
    private static final String NO = "NO";
    private static final int WORDS = 150;

    /** The reason of a no; nothing for a yes. */
    Read<Optional<Reason>> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        if (reading.choice("judgement", judgement, List.of(YES, NO))
                .filter(NO::equals)
                .isEmpty()) {
            return reading.end(Optional::empty);
        }
        var reason = reading.text("whyNot", whyNot, WORDS);
        return reading.end(() -> reason.map(Reason::new));
    }
}
