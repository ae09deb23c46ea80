package nl.schoolleidersregister.quality;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What was marked or came back is over. */
@Basis(
        code = "quality.waits",
        article = "F5",
        since = "2026-08-01",
        says = "Alleen een herbeoordeling die nog loopt, kan worden gedaan of teruggegeven.")
public record RemarkingIsOpen(boolean waiting) implements Rule {

    @Override
    public boolean holds() {
        return waiting;
    }
}
