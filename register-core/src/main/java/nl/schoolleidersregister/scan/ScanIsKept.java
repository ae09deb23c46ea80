package nl.schoolleidersregister.scan;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What was removed is gone; who wants it again makes a new scan. */
@Basis(
        code = "scan.kept",
        article = "F1",
        since = "2026-08-01",
        says = "Een zelfscan die is verwijderd, verandert niet meer.")
public record ScanIsKept(boolean kept) implements Rule {

    @Override
    public boolean holds() {
        return kept;
    }
}
