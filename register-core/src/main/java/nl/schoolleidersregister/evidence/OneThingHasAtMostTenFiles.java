package nl.schoolleidersregister.evidence;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Somebody has to look at all of it. */
@Basis(
        code = "evidence.ten-files",
        article = "Awb 4:2",
        since = "2026-01-01",
        says = "Bij één ding horen hoogstens tien bestanden.")
public record OneThingHasAtMostTenFiles(int attached) implements Rule {

    /** Most files of one thing. */
    static final int MOST = 10;

    @Override
    public boolean holds() {
        return attached < MOST;
    }
}
