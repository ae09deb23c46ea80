package nl.schoolleidersregister.evidence;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A photo of a phone is 2 to 8 MB. */
@Basis(
        code = "evidence.ten-megabytes",
        article = "Awb 2:15",
        since = "2026-01-01",
        says = "Een bewijsstuk is hoogstens 10 MB.")
public record FileIsAtMostTenMegabytes(FileSize size) implements Rule {

    @Override
    public boolean holds() {
        return size.bytes() <= FileSize.LARGEST.bytes();
    }
}
