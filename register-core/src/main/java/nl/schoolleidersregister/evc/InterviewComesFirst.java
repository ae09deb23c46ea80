package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** No certificate without the talk. */
@Basis(
        code = "evc.interview-first",
        article = "F2",
        since = "2026-08-01",
        says = "Een certificaat komt na het gesprek.")
public record InterviewComesFirst(boolean held) implements Rule {

    @Override
    public boolean holds() {
        return held;
    }
}
