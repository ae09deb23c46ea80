package nl.schoolleidersregister.recognition;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A meeting is led under the recognition of a guide; an assessor judges. */
@Basis(
        code = "session.leads",
        article = "B5",
        since = "2015-01-01",
        says = "Een beoordelaar leidt geen bijeenkomsten; dat doet een begeleider.")
public record OnlyGuidesLeadMeetings(boolean guides) implements Rule {

    @Override
    public boolean holds() {
        return guides;
    }
}
