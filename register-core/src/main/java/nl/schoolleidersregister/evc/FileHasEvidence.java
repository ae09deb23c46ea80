package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A file without evidence shows nothing. */
@Basis(
        code = "evc.file-evidence",
        article = "A5",
        since = "2026-08-01",
        says = "Bij een EVC-dossier hoort minstens één bewijsstuk.")
public record FileHasEvidence(int files) implements Rule {

    @Override
    public boolean holds() {
        return files > 0;
    }
}
