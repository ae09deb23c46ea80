package nl.schoolleidersregister.evidence;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** An upload that broke off leaves an empty file. */
@Basis(code = "evidence.not-empty", article = "Awb 2:15", since = "2026-01-01", says = "Een bewijsstuk is niet leeg.")
public record FileHasContent(FileSize size) implements Rule {

    @Override
    public boolean holds() {
        return size.bytes() > 0;
    }
}
