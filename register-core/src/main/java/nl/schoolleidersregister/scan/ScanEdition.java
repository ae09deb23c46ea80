package nl.schoolleidersregister.scan;

import java.util.List;

/** Which questions a scan asked; kept with every scan, so that only what was asked alike is compared. */
public enum ScanEdition {
    /** The register's own working set of 2026. */
    WORKING_SET_2026;

    /** What it asks, in the order of the page. */
    public List<ScanItem> items() {
        return switch (this) {
            case WORKING_SET_2026 -> List.of(ScanItem.values());
        };
    }
}
