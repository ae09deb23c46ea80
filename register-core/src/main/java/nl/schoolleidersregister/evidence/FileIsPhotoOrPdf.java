package nl.schoolleidersregister.evidence;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What everybody can open, and nothing that can do something of its own accord. */
@Basis(
        code = "evidence.photo-or-pdf",
        article = "Awb 2:15",
        since = "2026-01-01",
        says = "Een bewijsstuk is een foto of een pdf.")
public record FileIsPhotoOrPdf(Detected detected) implements Rule {

    @Override
    public boolean holds() {
        return detected.type().isPresent();
    }
}
