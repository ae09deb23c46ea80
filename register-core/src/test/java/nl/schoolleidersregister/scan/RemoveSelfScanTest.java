package nl.schoolleidersregister.scan;

import static nl.schoolleidersregister.scan.ScanFixture.all;
import static nl.schoolleidersregister.scan.ScanFixture.given;
import static nl.schoolleidersregister.scan.ScanFixture.kept;
import static nl.schoolleidersregister.scan.ScanFixture.remove;
import static nl.schoolleidersregister.scan.ScanFixture.removed;

import org.junit.jupiter.api.Test;

class RemoveSelfScanTest {

    @Test
    void removes_a_scan_once() {
        var scan = kept("2026-03-01", all(Frequency.SELDOM));
        given(scan).when(remove("2026-03-02")).thenRecorded(removed("2026-03-02"));
        given(scan, removed("2026-03-02")).when(remove("2026-03-03")).thenRefusedBy("scan.kept");
    }
}
