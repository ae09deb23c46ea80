package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;

/**
 * What the registrar makes of two people alike, as typed.
 *
 * @param decision the button pressed, one of {@link #DECISIONS}
 * @param difference what shows that it is somebody else; needed to let somebody in
 */
record NamesakeForm(String decision, String difference) {

    /** Name of the form on the page. */
    static final String NAME = "namesake";

    /** Another person, who may enrol; or the same, and the attempt ends here. */
    static final List<String> DECISIONS = List.of("ADMIT", "DISMISS");

    static final NamesakeForm EMPTY = new NamesakeForm("", "");

    /** The decision on a task. */
    sealed interface Decision {}

    /** Another person. */
    record Admit(String difference) implements Decision {}

    /** The same person. */
    record Dismiss() implements Decision {}

    NamesakeForm {
        decision = Reading.typed(decision);
        difference = Reading.typed(difference);
    }

    Read<Decision> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        if ("DISMISS".equals(decision)) {
            return reading.end(Dismiss::new);
        }
        reading.choice("decision", decision, DECISIONS);
        var shown = reading.text("difference", difference, RejectionForm.WORDS);
        return reading.end(() -> new Admit(shown.orElseThrow()));
    }
}
