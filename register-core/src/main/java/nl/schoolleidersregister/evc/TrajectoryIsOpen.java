package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What has ended in a certificate, or without one, changes no more. */
@Basis(
        code = "evc.open",
        article = "A5",
        since = "2026-08-01",
        says = "Een EVC-traject dat gesloten is of een certificaat gaf, verandert niet meer.")
public record TrajectoryIsOpen(boolean open) implements Rule {

    @Override
    public boolean holds() {
        return open;
    }
}
